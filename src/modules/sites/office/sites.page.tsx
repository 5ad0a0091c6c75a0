import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { withinOrgan } from '../../organizations/public.ts'
import { columnsOf } from '../domain/site-book.ts'
import type { Site } from '../domain/site.ts'
import type { SiteKeeping } from './site-keeping.ts'

type Row = { readonly site: Site; readonly organName: string; readonly columns: number; readonly own: boolean }

/** The organ's site, and those of the organs below it (网站群). */
export function sitesPage(keeping: Pick<SiteKeeping, 'book' | 'listOrgans'>): Page {
  return officePage({
    path: '/office/sites',
    may: 'keep-sites',
    title: '网站',
    fields: z.object({}),
    async load({ actor }) {
      const organs = withinOrgan(await keeping.listOrgans(), actor.organId)
      const book = keeping.book()
      const rows = organs.flatMap(({ id, name }) =>
        book.sites
          .filter(({ organId }) => organId === id)
          .map((site): Row => {
            const columns = columnsOf(book, site.id).filter(({ closed }) => !closed).length
            return { site, organName: name, columns, own: id === actor.organId }
          }),
      )
      return done(rows)
    },
    view: (rows) => <SiteList rows={rows} />,
  })
}

function SiteList({ rows }: { readonly rows: readonly Row[] }): VNode {
  return (
    <>
      <OfficeHead title="网站" lead="本机关的网站由本机关维护；下级机关的网站由下级机关维护，可以查看。">
        {rows.some(({ own }) => own) ? null : (
          <a class="button" href="/office/sites/new">
            建立网站
          </a>
        )}
      </OfficeHead>
      <Panel id="sites" title="网站" flush>
        <ListTable
          caption="网站"
          rows={rows}
          keyOf={({ site }) => site.id}
          empty={<EmptyState title="还没有网站">建立网站以后，信息才能发布到栏目。</EmptyState>}
          columns={[
            { head: '网站', cell: ({ site, own }) => <a href={hrefOf(site, own)}>{site.name}</a> },
            { head: '机关', cell: ({ organName, own }) => (own ? `${organName}（本机关）` : organName) },
            { head: '域名', cell: ({ site }) => site.domains[0] ?? '—' },
            { head: '网站标识码', cell: ({ site }) => (site.identity.code === '' ? '—' : site.identity.code) },
            { head: '栏目', cell: ({ columns }) => columns, look: 'number' },
          ]}
        />
      </Panel>
      <p class="hint">
        公共查阅场所的触摸屏：在那台机器的浏览器中打开“网站地址/kiosk”，设置一次，以后各页都按查阅终端显示（条例第二十五条）。
      </p>
    </>
  )
}

function hrefOf({ id }: Site, own: boolean): string {
  return own ? `/office/sites/${id}` : `/sites/${id}/`
}
