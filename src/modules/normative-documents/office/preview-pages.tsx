import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { LibraryRow } from '../domain/import/read-library.ts'
import type { OpenImports, Preview } from '../open-imports.ts'

const look = {
  path: '/office/documents/import/:list',
  may: 'register-documents',
  title: '核对导入清单',
  view: (preview: Preview) => <PreviewView {...preview} />,
} as const

/** What a list would bring, row by row, and the button that does it. */
export function previewPages(imports: OpenImports): readonly Page[] {
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => find(imports, actor, params['list'] ?? ''),
    }),
    officeForm({
      ...look,
      costly: true,
      fields: z.object({}),
      async submit({ actor, params }) {
        const id = params['list'] ?? ''
        const taken = isId(id) ? await imports.takeIn(actor, id) : refuse('no-such-list' as const)
        if (!taken.ok) return refuse({ '': refusals[taken.refusal] })
        return goOn('/office/documents?view=in-force', `已导入 ${taken.value} 件。`)
      },
      again: (errors) => Promise.resolve(refuse({ status: 409, detail: Object.values(errors).join(' ') })),
    }),
  ]
}

const refusals = {
  'not-permitted': '您没有导入文件库的权限。',
  'no-such-list': '没有这份清单，请重新上传。',
  'taken-in-before': '这份清单已经导入，没有重复导入。',
} as const

async function find(imports: OpenImports, actor: Staff, id: string): Promise<Outcome<Preview, Problem>> {
  const preview = isId(id) ? await imports.preview(actor, id) : undefined
  return preview === undefined ? refuse({ status: 404, detail: refusals['no-such-list'] }) : done(preview)
}

function isId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}

/** What is wrong comes first; of long lists the rest is counted. */
const MOST_SHOWN = 300

function PreviewView({ arrival, rows }: Preview): VNode {
  const ready = rows.filter(({ is }) => is === 'ready').length
  const wrong = rows.filter(({ is }) => is === 'wrong').length
  const shown = [...rows].toSorted((one, other) => order[one.is] - order[other.is] || one.at - other.at)
  return (
    <>
      <OfficeHead
        title="核对导入清单"
        crumbs={[
          { label: '规范性文件', href: '/office/documents' },
          { label: '导入文件库', href: '/office/documents/import' },
        ]}
        lead={`“${arrival.name}”：可以导入 ${ready} 件，已在库中 ${rows.length - ready - wrong} 件，有问题 ${wrong} 件。`}
      />
      {arrival.taken === null ? (
        <OfficeForm
          action={`/office/documents/import/${arrival.id}`}
          submit={`导入 ${ready} 件`}
          cancel="/office/documents/import"
        >
          <p>{wrong === 0 ? '' : '有问题的不导入：请在表格中改好后重新上传，已经导入的不会重复。'}</p>
        </OfficeForm>
      ) : (
        <p class="notice">这份清单已经导入，共 {arrival.taken} 件。</p>
      )}
      <Panel id="rows" title="逐行核对" flush>
        <ListTable
          caption="清单各行"
          rows={shown.slice(0, MOST_SHOWN)}
          keyOf={({ at }) => String(at)}
          empty={null}
          columns={[
            { head: '标题', cell: ({ title }) => (title === '' ? '（没有标题）' : title) },
            { head: '行', cell: ({ at }) => String(at), look: 'number' },
            { head: '文号', cell: ({ number }) => number, look: 'narrow' },
            { head: '核对结果', cell: (row) => <Verdict row={row} /> },
          ]}
        />
      </Panel>
      {rows.length > MOST_SHOWN ? <p class="soft">只显示前 {MOST_SHOWN} 行，有问题的在前。</p> : null}
    </>
  )
}

const order = { wrong: 0, known: 1, ready: 2 } as const

function Verdict({ row }: { readonly row: LibraryRow }): VNode {
  if (row.is === 'ready') return <StatusBadge tone="good">导入</StatusBadge>
  if (row.is === 'known') return <StatusBadge tone="neutral">已在库中</StatusBadge>
  return (
    <>
      <StatusBadge tone="bad">不导入</StatusBadge>{' '}
      {row.findings.map(({ column, words }) => `${column}：${words}`).join('；')}
    </>
  )
}
