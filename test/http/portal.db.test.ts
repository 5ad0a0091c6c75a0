import { describe, expect, test } from 'vitest'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()

const portalPages = () => portal.application.pages.filter(({ path }) => !path.startsWith('/office'))
/** Pages of a request of one's own; a stranger has none. */
const isOwn = (path: string) => /^\/requests\/(mine|received|receipt)/.test(path)
const get = (url: string, headers: Record<string, string> = {}) => portal.application.app.inject({ url, headers })

describe('every page', () => {
  test('has a language, a title, one heading, a skip link and landmarks', async () => {
    const [report] = (await portal.ask.listReports({}, { order: 'newest', offset: 0, limit: 1 })).reports
    const addresses = portalPages()
      .filter(({ method, path }) => method === 'GET' && !path.includes('/download/') && !isOwn(path))
      .filter(
        ({ path }) =>
          !/^\/(feeds\/|sitemap\.xml|sitemaps\/|robots\.txt|colours\.css|search\/suggest|gongkai\/(nianbao|ysq)$|kiosk\/(start|reset)$)/.test(
            path,
          ),
      )
      .map(({ path }) =>
        path
          .replace('/items/:id/links/:number', '/items/10/links/1')
          .replace('/items/:id', '/items/1')
          .replace('*', 'gonggao')
          .replace(':id', report?.id ?? ''),
      )
    expect(addresses.length).toBeGreaterThanOrEqual(6)
    for (const address of addresses) {
      const { statusCode, body, headers } = await get(address)
      // Pages of one request lead to where its query code is asked for.
      if (statusCode === 303 && address.startsWith('/requests/')) continue
      expect(body, address).toMatch(/^<!doctype html><html lang="zh-CN">/)
      expect(body, address).toMatch(/<title>[^<]+ - 示范县人民政府政府信息公开<\/title>/)
      expect(body.match(/<h1>/g), address).toHaveLength(1)
      expect(body, address).toContain('<a class="skip" href="#content">')
      for (const landmark of ['<header', '<nav', '<main id="content"', '<footer'])
        expect(body, address).toContain(landmark)
      expect(body.replace(/<script (?:defer )?src="\/assets\/[^"]+"(?: defer)?><\/script>/g, ''), address).not.toMatch(
        /<script|style="|onclick=/,
      )
      expect(headers['content-security-policy'], address).toContain("default-src 'none'")
    }
  })

  test('about a request of one’s own asks strangers for number and code', async () => {
    const own = portalPages().filter(({ method, path }) => method === 'GET' && isOwn(path))
    expect(own.length).toBeGreaterThanOrEqual(4)
    for (const { path } of own) {
      const { statusCode, headers } = await get(path.replace(':letter', '1'))
      expect([path, statusCode, headers.location]).toEqual([path, 303, '/requests/status'])
    }
  })

  test('says whom it is for', () => {
    expect(portalPages().filter(({ may }) => may !== 'anyone')).toEqual([])
  })
})

test('a page unchanged since the last visit is not sent again', async () => {
  const first = await get('/')
  const again = await get('/', { 'if-none-match': String(first.headers.etag) })
  expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, ''])
})

test('a visitor in elder mode gets a page of their own', async () => {
  const usual = await get('/')
  const elder = await get('/', { cookie: 'display=elder', 'if-none-match': String(usual.headers.etag) })
  expect(elder.statusCode).toBe(200)
  expect(elder.body).toContain('<html lang="zh-CN" class="elder">')
  expect(String(elder.headers.vary)).toContain('Cookie')
})

test('the stylesheet may be kept for ever, is small, and lives under its hash', async () => {
  const path = /href="(\/assets\/portal\.[0-9a-f]+\.css)"/.exec((await get('/')).body)?.[1] ?? ''
  const sheet = await get(path)
  expect(sheet.headers['cache-control']).toContain('immutable')
  expect(Buffer.byteLength(sheet.body)).toBeLessThan(48 * 1024)
  expect((await get('/assets/portal.000000000000.css')).statusCode).toBe(404)
})

test('text is compressed for those who take it', async () => {
  const plain = await get('/reports')
  const packed = await get('/reports', { 'accept-encoding': 'gzip' })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
})

describe('the display switch', () => {
  const post = (form: string) =>
    portal.application.app.inject({
      method: 'POST',
      url: '/display',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: form,
    })

  test('keeps the choice in a cookie and goes back', async () => {
    const reply = await post('mode=elder&back=%2Freports%3Fyear%3D2024')
    expect(reply.statusCode).toBe(303)
    expect(reply.headers.location).toBe('/reports?year=2024')
    expect(reply.headers['set-cookie']).toContain('display=elder')
  })

  test.each(['https://example.com/', '//example.com', '/\\example.com', 'javascript:alert(1)', '/a\r\nb: c'])(
    'never leads to another site: %s',
    async (back) => {
      expect((await post(`mode=elder&back=${encodeURIComponent(back)}`)).headers.location).toBe('/')
    },
  )
})

describe('what cannot be shown is said in Chinese', () => {
  test.each([
    ['/nowhere', 404, '没有找到这个页面'],
    ['/reports/not-an-id', 404, '没有找到这个页面'],
    ['/reports/00000000-0000-4000-8000-000000000000', 404, '没有找到这个页面'],
    ['/%E0%A4%A', 400, '请求有误'],
    [`/${'x'.repeat(300)}`, 404, '没有找到这个页面'],
  ])('%s', async (url, status, title) => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(status)
    expect(reply.body).toContain(`<h1>${title}</h1>`)
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  test('a body of a kind no form sends', async () => {
    const reply = await portal.application.app.inject({
      method: 'POST',
      url: '/checkup',
      headers: { 'content-type': 'application/x-nothing' },
      payload: 'x',
    })
    expect(reply.statusCode).toBe(415)
    expect(reply.body).toContain('无法识别提交的内容')
  })

  test('a host name we do not know makes no difference', async () => {
    const reply = await get('/', { host: 'evil.example' })
    expect(reply.statusCode).toBe(200)
    expect(reply.body).not.toContain('evil.example')
  })
})
