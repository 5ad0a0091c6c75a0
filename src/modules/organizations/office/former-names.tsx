import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import type { Organ } from '../domain/organ.ts'

/** What the organ was called before, and until when. */
export function FormerNames({ organ: { formerNames } }: { readonly organ: Organ }): VNode | null {
  if (formerNames.length === 0) return null
  return (
    <p class="notice">
      原名称：{formerNames.map(({ name, until }) => `${name}（至${dayInChinese(until)}）`).join('；')}
    </p>
  )
}
