import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'
import { termWords, validityLabel } from '../domain/standing-words.ts'
import { validityOn, type Standing } from '../domain/document-fact.ts'

/** What is said of a document beside the item that publishes it. Addresses are relative to the site. */
export type DocumentNote = {
  readonly tone: 'good' | 'info' | 'warning' | 'error'
  readonly label: string
  readonly sentence: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

export const toneOfValidity = {
  'in-force': 'good',
  amended: 'info',
  lapsed: 'warning',
  repealed: 'error',
} as const satisfies Record<Validity, DocumentNote['tone']>

/** How it stands today, with the way to its page in the library; null where it was not issued. */
export function noteOfDocument(
  { id, standing }: { readonly id: number; readonly standing: Standing | null },
  today: Day,
): DocumentNote | null {
  const validity = standing === null ? null : validityOn(standing, today)
  if (standing === null || validity === null) return null
  const notYet = validity === 'in-force' && today < standing.effectiveOn
  return {
    tone: toneOfValidity[validity],
    label: notYet ? '尚未施行' : validityLabel(validity),
    sentence: notYet
      ? `自${dayInChinese(standing.effectiveOn)}起施行，${termWords(standing)}。`
      : `${termWords(standing)}。`,
    links: [{ href: `/documents/${id}`, label: '文件库：标准文本、依据和相关文件' }],
  }
}

/** What is said beside an item that interprets a document: the way to it, once citizens may read it. */
export function noteOfInterpreted(document: {
  readonly id: number
  readonly title: string
  readonly isPublic: boolean
}): readonly DocumentNote[] {
  if (!document.isPublic) return []
  const links = [{ href: `/documents/${document.id}`, label: document.title }]
  return [{ tone: 'info', label: '政策解读', sentence: '本信息解读下列文件：', links }]
}
