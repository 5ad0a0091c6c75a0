import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { terminalHome } from '../../../platform/http/terminal.ts'
import { tagsOf } from '../../../statute/proactive-disclosure/page-tags.ts'
import { TextField } from '../../../ui/field.tsx'
import { columnsUnder, type Column } from '../../sites/public.ts'
import type { PublishedSummary } from '../domain/published.ts'
import { ColumnBlock } from './column-block.tsx'
import { onSite, taggedSite, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

const NEWEST = 7

type Home = OnSite & {
  readonly parts: readonly { readonly column: Column; readonly items: readonly PublishedSummary[] }[]
}

/** The first page of a site: search, where people go most, and the newest of its columns; while there is none, another. */
export function homePage(ask: Pick<SiteQuestions, 'book' | 'newestOfColumns'>, withoutSite: Page): Page {
  const page = definePage({
    path: '/',
    kept: true,
    may: 'anyone',
    title: '首页',
    fields: z.object({}),
    load: async ({ visitor }) => {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const blocks = blocksOf(on.value)
      const newest = await ask.newestOfColumns(
        blocks.map(({ column }) => column.id),
        Math.max(...blocks.map(({ lines }) => lines), 1),
      )
      const parts = blocks.map(({ column, lines }, at) => ({ column, items: (newest[at] ?? []).slice(0, lines) }))
      return done<Home>({ ...on.value, parts: parts.filter(({ items }) => items.length > 0) })
    },
    tags: ({ site }) => tagsOf({ kind: 'home', site: taggedSite(site) }),
    view: (home) => <HomeView {...home} />,
  })
  return {
    ...page,
    answer(question) {
      const { site, terminal } = question.visitor
      if (terminal !== undefined && site.id !== '')
        return Promise.resolve({ kind: 'redirect', to: terminalHome({ ...terminal, base: site.base }) })
      return (site.id === '' ? withoutSite : page).answer(question)
    },
  }
}

type Block = { readonly column: Column; readonly lines: number }

/** What the office chose to show, else every first-level list. */
function blocksOf({ site, columns }: OnSite): readonly Block[] {
  const chosen = site.home.flatMap(({ column: id, lines }): Block[] => {
    const column = columns.find((one) => one.id === id && !one.closed)
    return column === undefined ? [] : [{ column, lines }]
  })
  if (chosen.length > 0) return chosen
  return columnsUnder(columns, null).flatMap((column) => (column.kind === 'list' ? [{ column, lines: NEWEST }] : []))
}

function HomeView({ site, base, parts }: Home): VNode {
  return (
    <>
      <div class="hero">
        <div class="width hero-row">
          <h1>{site.name}政府信息公开</h1>
          <p class="lead">政策文件、办理结果、财政资金、年度报告，依法公开的都在这里；没有找到的，可以提出申请。</p>
          <form
            class="hero-search"
            method="get"
            action={`${base}/search`}
            role="search"
            data-suggest={`${base}/search/suggest`}
          >
            <TextField
              name="words"
              label="搜索公开的信息"
              type="search"
              hint="可以输入标题、文号或者几个词"
              list="search-offers"
              autocomplete="off"
            />
            <datalist id="search-offers" />
            <button class="button" type="submit">
              搜索
            </button>
          </form>
        </div>
      </div>
      <div class="width">
        <Entrances base={base} />
        <div class="home-parts section">
          {parts.map(({ column, items }) => (
            <ColumnBlock key={column.id} column={column} items={items} base={base} />
          ))}
        </div>
      </div>
    </>
  )
}

function Entrances({ base }: { readonly base: string }): VNode {
  return (
    <ul class="cards entrances">
      {entrances.map(({ href, title, text }) => (
        <li key={href}>
          <a class="card" href={`${base}${href}`}>
            <h2>{title}</h2>
            <p>{text}</p>
          </a>
        </li>
      ))}
    </ul>
  )
}

const entrances = [
  { href: '/gongkai', title: '政府信息公开', text: '指南、制度、法定主动公开内容和年度报告' },
  { href: '/documents', title: '规范性文件库', text: '规章和规范性文件，按机关、文号、日期和效力查找' },
  { href: '/requests', title: '依申请公开', text: '提出申请，凭登记编号和查询码查看进度' },
  { href: '/functions', title: '机构和领导', text: '机构职能、内设机构、联系方式和负责人' },
  { href: '/reports', title: '年度报告', text: '历年政府信息公开工作年度报告，可以查询和对比' },
] as const
