import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/platform/database/database.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const get = (url: string, headers: Record<string, string> = {}) => portal.application.app.inject({ url, headers })
const body = async (url: string) => (await get(url)).body

/** How many items a site has. */
async function placedOn(site: string): Promise<number> {
  const database = openDatabase({ url: portal.databaseUrl, connections: 1 })
  const { rows } = await sql<{ count: number }>`select count(distinct item_id)::int as count from disclosure.placement
    where site_id = ${site}`.execute(database)
  await database.destroy()
  return rows[0]?.count ?? 0
}

/** Names of the page tags, in their order. */
const tagsIn = (html: string) =>
  [...html.matchAll(/<meta name="((?:Site|Column|Article|Pub|Content)\w+)"/g)].map((found) => found[1])

const siteTags = ['SiteName', 'SiteDomain', 'SiteIDCode']
const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']

describe('page tags (国办发〔2017〕47号)', () => {
  test('a column says what it is, an article when and by whom it was published', async () => {
    expect(tagsIn(await body('/columns/gonggao'))).toEqual([...siteTags, ...columnTags])
    const article = await body('/items/1')
    expect(tagsIn(article)).toEqual([...siteTags, ...columnTags, 'ArticleTitle', 'PubDate', 'ContentSource'])
    expect(article).toMatch(/<meta name="PubDate" content="\d{4}-\d\d-\d\d 09:30"/)
  })

  test('no page says null', async () => {
    for (const address of ['/', '/columns/gonggao', '/items/1', '/gongkai'])
      expect(await body(address), address).not.toMatch(/content="(null|undefined|)"/)
  })

  test('pages of other modules bear them too', async () => {
    for (const address of [
      '/reports',
      '/requests',
      '/requests/status',
      '/documents',
      '/gazette',
      '/sites/land/reports',
    ])
      expect(tagsIn(await body(address)), address).toEqual([...siteTags, ...columnTags])
    expect(tagsIn(await body(`/search?words=${encodeURIComponent('征地')}`))).toEqual(siteTags)
  })

  test('the first page tells of the site alone', async () => {
    expect(tagsIn(await body('/'))).toEqual(siteTags)
  })
})

test('the foot of every page leads to the site map', async () => {
  expect(await body('/sites/land/columns/zhengce')).toMatch(/<footer[^]*href="\/sites\/land\/sitemap"/)
})

test('a link of an item that leaves the sites says so first', async () => {
  const item = await body('/items/10')
  expect(item).toContain('<a href="/items/10/links/1">网上办事大厅</a>')
  const leaving = await body('/items/10/links/1')
  expect(leaving).toContain('您访问的链接即将离开“示范县人民政府”网站，前往fuwu.example。')
  expect(leaving).toContain('href="https://fuwu.example/"')
  for (const address of ['/items/10/links/2', '/items/10/links/0', '/items/1/links/1', '/items/999999/links/1'])
    expect((await get(address)).statusCode, address).toBe(404)
})

describe('one installation, many sites', () => {
  test('a department has its own site, with links that stay on it', async () => {
    const home = await body('/sites/land')
    expect(home).toContain('<h1>示范县自然资源局政府信息公开</h1>')
    expect(home).toContain('href="/sites/land/columns/zhengce"')
    expect(home).not.toContain('校外培训')
  })

  test('what a department publishes is on its government’s site too, and nowhere else', async () => {
    const title = '柳林乡河东村征地补偿安置方案公告'
    expect(await body('/sites/land/columns/gonggao')).toContain(title)
    expect(await body('/columns/gonggao')).toContain(title)
    expect(await body('/sites/education/columns/gonggao')).not.toContain(title)
  })

  test('an item is shown on a site that has it; another leads there', async () => {
    const address = /href="\/columns\/gonggao"|href="(\/items\/\d+)">柳林乡/.exec(
      (await body('/columns/gonggao')).replaceAll('href="/columns/gonggao"', ''),
    )?.[1]
    expect(address).toMatch(/^\/items\/\d+$/)
    expect((await get(`/sites/land${address ?? ''}`)).statusCode).toBe(200)
    const elsewhere = await get(`/sites/education${address ?? ''}`)
    expect([elsewhere.statusCode, elsewhere.headers.location]).toEqual([303, expect.stringContaining(address ?? '')])
  })

  test('a site nobody made and a column nobody made are not there', async () => {
    for (const address of ['/sites/nowhere', '/columns/nichts', '/items/999999', '/items/1e3'])
      expect((await get(address)).statusCode, address).toBe(404)
  })

  test('elder mode comes back to the page of the site it was asked on', async () => {
    expect(await body('/sites/land/columns/zhengce')).toContain('name="back" value="/sites/land/columns/zhengce"')
  })
})

describe('政府信息公开', () => {
  test('has its fixed parts', async () => {
    const zone = await body('/gongkai')
    for (const part of ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'])
      expect(zone).toContain(`<h2>${part}</h2>`)
  })

  test('the guide tells what the records tell of this organ', async () => {
    expect(await body('/sites/land/gongkai/zhinan')).toContain('县自然资源局')
    expect(await body('/gongkai/zhinan')).toMatch(/当面提交、邮寄、网上提交/)
  })

  test('statutory content with nothing in it is not shown', async () => {
    const statutory = await body('/gongkai/fdzdgk')
    expect(statutory).toContain('财政预算、决算')
    expect(statutory).not.toContain('公务员招考的职位、名额')
    expect(await body('/sites/land/gongkai/fdzdgk')).toContain('涉及土地征收的政府信息')
    for (const address of ['/sitemap', '/columns/fading', '/sitemaps/pages.xml'])
      expect(await body(address), address).not.toMatch(/公务员招考录用|a20-14/)
  })

  test('a column with nothing but columns below it shows the newest of those', async () => {
    const column = await body('/columns/fading')
    expect(column).toMatch(/href="\/items\/\d+"/)
    expect(column).not.toContain('这个栏目还没有信息')
  })

  test('reports and requests open for the organ of the site', async () => {
    expect((await get('/sites/education/gongkai/nianbao')).headers.location).toBe(
      `/sites/education/reports?agency=${encodeURIComponent('示范县教育局')}`,
    )
    expect((await get('/gongkai/ysq')).headers.location).toMatch(/^\/requests\/new\?organ=[0-9a-f-]{36}$/)
  })
})

describe('for machines', () => {
  test('the site map has whole addresses of columns and items', async () => {
    const host = 'www.shifan.example'
    const { headers, body: index } = await get('/sitemap.xml', { host })
    expect(headers['content-type']).toContain('application/xml')
    const parts = [...index.matchAll(/<loc>http:\/\/www\.shifan\.example([^<]+)<\/loc>/g)].map(([, path = '']) => path)
    expect(parts[0]).toBe('/sitemaps/pages.xml')
    expect(parts.slice(1).toSorted().toReversed()).toEqual(parts.slice(1))
    const texts = await Promise.all(parts.map(async (path) => (await get(path, { host })).body))
    expect(texts[0]).toContain('<loc>http://www.shifan.example/columns/gonggao</loc>')
    const items = texts.flatMap((text) => text.match(/<loc>[^<]*\/items\/\d+<\/loc>/g) ?? [])
    expect(items.length).toBe(await placedOn('county'))
    expect(new Set(items).size).toBe(items.length)
  })

  test('a month without anything, and a part that does not exist, are not found', async () => {
    for (const part of ['1999-01.xml', '2026-13.xml', 'pages', "2026-01';--.xml"])
      expect((await get(`/sitemaps/${encodeURIComponent(part)}`)).statusCode, part).toBe(404)
  })

  test('crawlers are told where the site maps are, and to leave the office and the search alone', async () => {
    const { body: text } = await get('/robots.txt', { host: 'www.shifan.example' })
    expect(text).toContain('Disallow: /office\n')
    expect(text).toContain('Sitemap: http://www.shifan.example/sitemap.xml\n')
    expect((await get('/sites/land/robots.txt')).statusCode).toBe(404)
  })

  test('a column is a feed', async () => {
    const address = /href="(\/feeds\/[0-9a-f-]{36})"/.exec(await body('/columns/gonggao'))?.[1] ?? ''
    const { headers, body: text } = await get(address)
    expect(headers['content-type']).toContain('application/rss+xml')
    expect(text).toContain('<title>公示公告</title>')
    expect(text.match(/<item>/g)?.length).toBeGreaterThan(3)
  })
})

describe('the frame of a site', () => {
  test('searches that site from every page, with what is offered while somebody types', async () => {
    const page = await body('/sites/land/columns/gonggao')
    expect(page).toContain(
      'action="/sites/land/search" role="search" aria-label="全站" data-suggest="/sites/land/search/suggest"',
    )
    expect(page).toMatch(/<script src="\/assets\/search\.[0-9a-f]+\.js"/)
    for (const address of ['/sites/land/', '/sites/land/search'])
      expect((await body(address)).match(/role="search"/g), address).toHaveLength(1)
  })

  test('leads back to that site from pages of every module', async () => {
    for (const path of [
      '/requests',
      '/requests/new',
      '/reports',
      '/documents',
      '/gazette',
      '/search',
      '/columns/gonggao',
    ]) {
      const trail = /aria-label="当前位置"><ol>(.*?)<\/ol>/.exec(await body(`/sites/land${path}`))?.[1] ?? ''
      const ways = [...trail.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
      expect(ways[0], path).toBe('/sites/land/')
      for (const way of ways) expect(way, path).toMatch(/^\/sites\/land\//)
    }
  })
})
