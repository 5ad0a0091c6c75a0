import type { VNode } from 'preact'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { sectionOf } from '../domain/section-of.ts'
import type { FoundCandidate } from '../queries/candidates.ts'
import type { SelectionShown } from './selection-shown.ts'

/** What may be taken into an issue, each with a box and the section it goes to. */
export function CandidatesTable(shown: SelectionShown): VNode {
  const { candidates } = shown
  return (
    <Panel id="candidates" title={`尚未刊登（${candidates.length}篇）`} flush>
      <ListTable
        caption="可以选入的文件"
        rows={candidates}
        keyOf={({ itemId }) => String(itemId)}
        empty={<EmptyState title="没有可以选入的文件" />}
        columns={[
          { head: '文件', cell: (candidate) => <Named candidate={candidate} {...shown} /> },
          { head: '公开日期', cell: ({ publishedOn }) => publishedOn, look: 'narrow' },
          { head: '栏目', cell: (candidate) => <Section candidate={candidate} {...shown} />, look: 'narrow' },
        ]}
      />
    </Panel>
  )
}

type RowProps = SelectionShown & { readonly candidate: FoundCandidate }

function Named({ candidate, values }: RowProps): VNode {
  const { itemId, title, documentNumber, organName } = candidate
  const name = `item-${itemId}`
  return (
    <div class="check">
      <input type="checkbox" id={name} name={name} checked={values[name] === 'on'} />
      <label for={name}>{title}</label>
      <p class="hint">
        {[documentNumber, organName].filter((word) => word !== null).join(' · ')} <a href={`/items/${itemId}`}>查看</a>
      </p>
    </div>
  )
}

function Section({ candidate, practice, values }: RowProps): VNode {
  const name = `section-${candidate.itemId}`
  const chosen = values[name] ?? sectionOf(candidate) ?? 'other'
  return (
    <div class="field">
      <label class="unseen" for={name}>
        《{candidate.title}》的栏目
      </label>
      <select id={name} name={name}>
        {practice.sections.map(({ key, zh }) => (
          <option key={key} value={key} selected={key === chosen}>
            {zh}
          </option>
        ))}
      </select>
    </div>
  )
}
