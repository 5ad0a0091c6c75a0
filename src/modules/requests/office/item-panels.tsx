import type { VNode } from 'preact'
import { Panel } from '../../../ui/office/panel.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { CaseCard } from './handling-office.ts'

/** On the page of a case: the item made of it. */
export function itemCards({ state: { itemId } }: CaseFile): readonly CaseCard[] {
  if (itemId === null) return []
  const body = (
    <p>
      已拟为主动公开信息：<a href={`/office/items/${itemId}`}>查看信息</a>
    </p>
  )
  return [{ id: 'item', title: '主动公开', body }]
}

/** On the page of an item: the request it was made of. Citizens never see it. */
export function SourcePanel({ id, number }: { readonly id: string; readonly number: string }): VNode {
  return (
    <Panel id="request" title="来源">
      <p>
        依申请转主动公开（条例第四十四条）：<a href={`/office/requests/${id}`}>{number}</a>
      </p>
    </Panel>
  )
}
