import type { Page, Question, Reply } from '../../../platform/http/page.ts'
import { addressOfColumn, columnsShown } from './columns-shown.ts'
import { indexOfMaps, mapOfItems, mapOfPages, robotsOf } from './machine-lists.ts'
import { onSite, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'

type Ask = Pick<SiteQuestions, 'book' | 'columnsInUse' | 'entrancesOf' | 'monthsOfSite' | 'itemsOfMonth'>

const PAGES = 'pages.xml'
const ZONE = ['/gongkai', '/gongkai/zhinan', '/gongkai/zhidu', '/gongkai/fdzdgk']
const FIXED = ['/', ...ZONE, '/functions', '/leaders', '/reports', '/requests']
const notFound: Reply = { kind: 'problem', problem: { status: 404 } }

/** For search engines: every address of a site, its items by month of publication; and what to leave alone. */
export function siteMapPages(ask: Ask): readonly Page[] {
  const page = (path: string, answer: (on: OnSite, question: Question) => Promise<Reply>): Page => ({
    ...{ method: 'GET', path, may: 'anyone', carries: 'address' },
    answer: async (question) => {
      const on = onSite(ask.book(), question.visitor)
      return on.ok ? answer(on.value, question) : notFound
    },
  })
  return [
    page('/sitemap.xml', async ({ site, base }, { origin }) => {
      const months = await ask.monthsOfSite(site.id)
      return xml(indexOfMaps(`${origin}${base}`, [PAGES, ...months.map((month) => `${month}.xml`)]))
    }),
    page('/sitemaps/:part', async (on, { params, origin }) => {
      if (params.part === PAGES) return xml(mapOfPages(await pagesOf(ask, on, origin)))
      const month = /^(\d{4}-(?:0[1-9]|1[0-2]))\.xml$/.exec(params.part ?? '')?.[1]
      const items = month === undefined ? [] : await ask.itemsOfMonth(on.site.id, month)
      return items.length === 0 ? notFound : xml(mapOfItems(`${origin}${on.base}`, items))
    }),
    page('/robots.txt', ({ base }, { origin }) => Promise.resolve(robots(ask, origin, base))),
  ]
}

/** What a site has beside its items. */
async function pagesOf(ask: Ask, { site, base, columns }: OnSite, origin: string): Promise<readonly string[]> {
  const open = columns.filter(({ closed }) => !closed)
  const [shown, others] = await Promise.all([columnsShown(ask, open), ask.entrancesOf(site.id)])
  const paths = [...FIXED, ...others.map(({ path }) => path)]
  const addresses = [...paths.map((path) => `${base}${path}`), ...shown.map((column) => addressOfColumn(base, column))]
  return [...new Set(addresses)].map((address) => `${origin}${address}`)
}

/** Read at the root of a host alone; sites without a domain of their own are found below it. */
function robots(ask: Ask, origin: string, base: string): Reply {
  if (base !== '') return notFound
  const below = ask.book().sites.filter(({ domains }) => domains.length === 0)
  const maps = ['/sitemap.xml', ...below.map(({ id }) => `/sites/${id}/sitemap.xml`)]
  return {
    kind: 'text',
    mediaType: 'text/plain; charset=utf-8',
    text: robotsOf(maps.map((path) => `${origin}${path}`)),
  }
}

function xml(text: string): Reply {
  return { kind: 'text', mediaType: 'application/xml; charset=utf-8', text }
}
