import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { treeOfColumns, type PlacedColumn } from '../domain/column-tree.ts'
import { columnKinds, type Column } from '../domain/column.ts'
import { ownSite, type KeptSite, type SiteKeeping } from './site-keeping.ts'
import { SiteHead, VersionField } from './site-tabs.tsx'

/** The columns of the organ's site as a tree. */
export function columnsPage(keeping: SiteKeeping): Page {
  return officePage({
    path: '/office/sites/:id/columns',
    may: 'keep-sites',
    title: '栏目',
    fields: z.object({}),
    load: ({ actor, params }) => {
      const own = ownSite(keeping, actor, params['id'])
      return Promise.resolve(own.ok ? done(own.value) : own)
    },
    view: (kept) => <ColumnsView {...kept} />,
  })
}

function ColumnsView({ site, columns }: KeptSite): VNode {
  const own = `/office/sites/${site.id}/columns`
  return (
    <>
      <SiteHead site={site} at={own} title="栏目" />
      <Panel
        id="columns"
        title="栏目"
        aside={
          <a class="button button-quiet" href={`${own}/new`}>
            增加栏目
          </a>
        }
        flush
      >
        <div class="panel-body">
          <p class="soft">
            栏目的名称、形式、顺序和汇集是网站的设置，保存后立即生效，记入审计记录；栏目说明、题图由他人放行后显示。
          </p>
        </div>
        {columns.length === 0 ? <EmptyState title="还没有栏目" /> : null}
        <ul class="column-tree">
          {treeOfColumns(columns).map((placed) => (
            <ColumnLine key={placed.column.id} {...placed} own={own} version={site.version} columns={columns} />
          ))}
        </ul>
      </Panel>
    </>
  )
}

type LineProps = PlacedColumn & {
  readonly own: string
  readonly version: number
  readonly columns: readonly Column[]
}

function ColumnLine({ column, depth, own, version, columns }: LineProps): VNode {
  const beside = columns.filter(({ parentId }) => parentId === column.parentId)
  return (
    <li class={`column-line depth-${Math.min(depth, 3)}`}>
      <span class="column-name">
        <a href={`${own}/${column.id}`}>{column.name}</a>
        <span class="soft">{columnKinds.find(({ key }) => key === column.kind)?.zh}</span>
        {column.closed ? <StatusBadge tone="warning">已停用</StatusBadge> : null}
        {column.gathers.length > 0 ? <StatusBadge tone="neutral">汇集下级</StatusBadge> : null}
      </span>
      <form class="column-moves" method="post" action={`${own}/${column.id}/place`}>
        <VersionField version={version} />
        <Move by="up" name={column.name} off={beside[0]?.id === column.id} />
        <Move by="down" name={column.name} off={beside.at(-1)?.id === column.id} />
      </form>
    </li>
  )
}

function Move({ by, name, off }: { readonly by: 'up' | 'down'; readonly name: string; readonly off: boolean }): VNode {
  const words = by === 'up' ? '上移' : '下移'
  return (
    <button class="button button-quiet" type="submit" name="by" value={by} disabled={off}>
      {words}
      <span class="unseen">“{name}”</span>
    </button>
  )
}
