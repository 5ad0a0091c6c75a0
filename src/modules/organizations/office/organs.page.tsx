import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { organKinds } from '../domain/organ-kinds.table.ts'
import { inTreeOrder, withinOrgan } from '../domain/organ-tree.ts'
import type { Organ } from '../domain/organ.ts'
import type { Organizations } from '../open-organizations.ts'

type Placed = { readonly organ: Organ; readonly depth: number }
type Listed = { readonly organs: readonly Placed[]; readonly name: string }

const fields = z.object({ name: z.string().trim().max(100, '名称不超过 100 个字。').default('') })

/** 机关: the tree below the administrator's own organ; found by present and former names. */
export function organsPage(organizations: Pick<Organizations, 'listOrgans' | 'searchOrgans'>) {
  return officePage<z.infer<typeof fields>, Listed>({
    path: '/office/organs',
    may: 'administer-organs',
    title: '机关',
    fields,
    async load({ actor, fields: { name } }) {
      const tree = inTreeOrder(withinOrgan(await organizations.listOrgans(), actor.organId))
      const found = new Set(name === '' ? tree.map(({ organ }) => organ.id) : await organizations.searchOrgans(name))
      return done({ organs: tree.filter(({ organ }) => found.has(organ.id)), name })
    },
    view: (answer) => <OrganList {...answer} />,
  })
}

function OrganList({ organs, name }: Listed): VNode {
  return (
    <>
      <OfficeHead title="机关" lead="本机关及下属机关。机关更名、撤并后，原名称仍然可以查到。">
        <a class="button" href="/office/organs/new">
          新增机关
        </a>
        <a class="button button-quiet" href="/office/organs/list">
          用表格导入
        </a>
      </OfficeHead>
      <form class="panel panel-body filters" method="get" action="/office/organs" role="search" aria-label="查找机关">
        <TextField name="name" label="名称（含原名称）" type="search" value={name} />
        <button class="button button-quiet" type="submit">
          查找
        </button>
      </form>
      <Panel id="list" title={`共 ${organs.length} 个机关`} flush>
        <ListTable
          caption="机关"
          columns={columns}
          rows={organs}
          keyOf={({ organ }) => organ.id}
          empty={<EmptyState title="没有找到这个名称的机关" />}
        />
      </Panel>
    </>
  )
}

const columns: readonly Column<Placed>[] = [
  {
    head: '名称',
    cell: ({ organ: { id, name, formerNames }, depth }) => (
      <span class={depth === 0 ? undefined : `depth-${Math.min(depth, 3)}`}>
        <a href={`/office/organs/${id}`}>{name}</a>
        {formerNames.length === 0 ? null : <small>原名：{formerNames.map(({ name }) => name).join('、')}</small>}
      </span>
    ),
  },
  { head: '类别', cell: ({ organ: { kind } }) => organKinds.find(({ key }) => key === kind)?.zh ?? kind },
  { head: '机关代字', cell: ({ organ }) => organ.documentCode || '—' },
  { head: '行政复议机关', cell: ({ organ }) => organ.reconsideration?.name ?? '尚未填写' },
  { head: '受理申请', look: 'narrow', cell: ({ organ }) => <OrganState organ={organ} /> },
]

/** Whether citizens may ask it. */
export function OrganState({ organ: { discloses, succeededBy } }: { readonly organ: Organ }): VNode {
  if (succeededBy !== null) return <StatusBadge tone="neutral">职权已由其他机关承接</StatusBadge>
  return discloses ? <StatusBadge tone="good">受理</StatusBadge> : <StatusBadge tone="neutral">不受理</StatusBadge>
}
