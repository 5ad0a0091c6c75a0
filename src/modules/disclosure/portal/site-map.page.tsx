import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { columnsUnder, type Column } from '../../sites/public.ts'
import { addressOfColumn, columnsShown } from './columns-shown.ts'
import { onSite, zoneTags, type OnSite } from './on-site.ts'
import type { Entrance, SiteQuestions } from './site-questions.ts'
import { zoneParts } from './zone-parts.tsx'

/** 网站地图: every column and every fixed part of a site. */
export function siteMapPage(ask: Pick<SiteQuestions, 'book' | 'entrancesOf' | 'columnsInUse'>): Page {
  return definePage({
    path: '/sitemap',
    kept: true,
    may: 'anyone',
    title: '网站地图',
    fields: z.object({}),
    async load({ visitor }) {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const [others, columns] = await Promise.all([
        ask.entrancesOf(on.value.site.id),
        columnsShown(ask, on.value.columns),
      ])
      return done({ ...on.value, columns, others })
    },
    tags: ({ site }) => zoneTags(site, { name: '网站地图', type: '概况信息' }),
    view: (on) => <SiteMap {...on} />,
  })
}

function SiteMap({ base, columns, others }: OnSite & { readonly others: readonly Entrance[] }): VNode {
  const top = columnsUnder(columns, null)
  const isSingle = ({ id }: Column) => columnsUnder(columns, id).length === 0
  return (
    <>
      <PageHead title="网站地图" home={`${base}/`} />
      <div class="width section site-map">
        <section class="box" aria-labelledby="map-zone">
          <h2 id="map-zone">政府信息公开</h2>
          <ul class="bullets">
            {[...zoneParts, ...others].map(({ path, zh }) => (
              <li key={path}>
                <a href={`${base}${path}`}>{zh}</a>
              </li>
            ))}
            <li>
              <a href={`${base}/functions`}>机构职能</a>
            </li>
            <li>
              <a href={`${base}/leaders`}>领导信息</a>
            </li>
          </ul>
        </section>
        <SingleColumns columns={top.filter(isSingle)} base={base} />
        {top
          .filter((column) => !isSingle(column))
          .map((column) => (
            <section class="box" key={column.id} aria-labelledby={`map-${column.id}`}>
              <h2 id={`map-${column.id}`}>
                <a href={addressOfColumn(base, column)}>{column.name}</a>
              </h2>
              <Below columns={columns} of={column} base={base} />
            </section>
          ))}
      </div>
    </>
  )
}

type SingleColumnsProps = { readonly columns: readonly Column[]; readonly base: string }

/** Columns of the first level with none below them, together. */
function SingleColumns({ columns, base }: SingleColumnsProps): VNode | null {
  if (columns.length === 0) return null
  return (
    <section class="box" aria-labelledby="map-columns">
      <h2 id="map-columns">栏目</h2>
      <ul class="bullets">
        {columns.map((column) => (
          <li key={column.id}>
            <a href={addressOfColumn(base, column)}>{column.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type BelowProps = { readonly columns: readonly Column[]; readonly of: Column; readonly base: string }

function Below({ columns, of, base }: BelowProps): VNode | null {
  const below = columnsUnder(columns, of.id)
  if (below.length === 0) return null
  return (
    <ul class="bullets">
      {below.map((column) => (
        <li key={column.id}>
          <a href={addressOfColumn(base, column)}>{column.name}</a>
          <Below columns={columns} of={column} base={base} />
        </li>
      ))}
    </ul>
  )
}
