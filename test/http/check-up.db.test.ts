import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { renderReport } from '../../src/modules/annual-report/public.ts'
import type { AnnualReport } from '../../src/statute/report-format/report.ts'
import { asText, demoReport, withSlip } from '../support/demo-report.ts'
import { multipart, type SentFile } from '../support/multipart.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()

// Each from an address of its own: nobody may send this much in a minute.
let visitors = 0
const nextVisitor = () => `10.0.${Math.floor(++visitors / 200)}.${(visitors % 200) + 1}`

const send = (fields: Readonly<Record<string, string | SentFile>>) =>
  portal.application.app.inject({
    method: 'POST',
    url: '/checkup',
    remoteAddress: nextVisitor(),
    ...multipart(fields),
  })

const education = demoReport('jiaoyu-2024')
const wrong = withSlip(education, 'newReceived', 0)
const noFile = { name: '', bytes: '' }

describe('a pasted report', () => {
  test('comes back with its tables, its findings and its text', async () => {
    const { body, statusCode } = await send({ file: noFile, text: await asText(wrong), previous: noFile })
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1>体检结果</h1>')
    expect(body).toContain('示范县教育局')
    expect(body).toMatch(/tag tag-error">[1-9]\d* 处错误/)
    expect(body).toMatch(/<td id="c-table3\.newReceived\.0" class="[^"]*cell-error/)
  })

  test('every link within the result leads to something on the page', async () => {
    const { body } = await send({ text: await asText(wrong) })
    const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(150)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe([...body.matchAll(/ id="([^"]+)"/g)].length)
  })

  test('is shown as text, whatever it says', async () => {
    const { body } = await send({ text: `<script>alert(1)</script>\n${await asText(wrong)}` })
    expect(body).not.toContain('<script>alert(1)')
  })

  test('without faults says that all agrees', async () => {
    const { body } = await send({ text: await asText(education) })
    expect(body).toContain('tag tag-good">0 处错误')
  })
})

describe('an uploaded report', () => {
  test.each(['html', 'docx', 'pdf', 'xlsx', 'md', 'json'] as const)('is read from %s', async (format) => {
    const { bytes, fileName } = await renderReport(education, format)
    const { body, statusCode } = await send({ file: { name: fileName, bytes }, text: '' })
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1>体检结果</h1>')
    expect(body).toContain('示范县教育局')
  })

  test('is judged by its content, not by its name', async () => {
    const { bytes } = await renderReport(education, 'docx')
    expect((await send({ file: { name: '年报.txt', bytes } })).statusCode).toBe(200)
  })

  test('is compared with the year before where that is sent too', async () => {
    const before = await asText(withSlip(demoReport('jiaoyu-2023'), 'carriedOut', 0))
    const { body } = await send({
      file: { name: '2024.txt', bytes: await asText(education) },
      previous: { name: '2023.txt', bytes: before },
    })
    expect(body).toContain('已与2023年度的年报对照。')
    expect(body).toMatch(/上年|上一年/)
  })
})

describe('the form comes back with what is wrong', () => {
  const again = async (fields: Readonly<Record<string, string | SentFile>>) => {
    const { body, statusCode } = await send(fields)
    expect(statusCode).toBe(400)
    expect(body).toContain('<h1>年报体检</h1>')
    const error = /<p class="field-error" id="([^"]+)-error"><span class="unseen">错误：<\/span>([^<]+)/.exec(body)
    return { field: error?.[1], message: error?.[2] ?? '', body }
  }

  test('nothing at all', async () => {
    const { field, message } = await again({ file: noFile, text: '  ' })
    expect([field, message]).toEqual(['file', expect.stringContaining('粘贴年报全文')])
  })

  test('an empty file', async () => {
    expect((await again({ file: { name: '年报.docx', bytes: '' }, text: '' })).field).toBe('file')
  })

  test('a file over 20 MB, with the pasted text kept', async () => {
    const huge = { name: '年报.pdf', bytes: new Uint8Array(21 * 1024 * 1024) }
    const { field, message, body } = await again({ file: huge, text: '已经粘贴的文字' })
    expect([field, message]).toEqual(['file', expect.stringContaining('20 MB')])
    expect(body).toContain('已经粘贴的文字</textarea>')
  })

  test('a previous report that cannot be read', async () => {
    const previous = { name: '去年.bin', bytes: new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]) }
    expect((await again({ text: await asText(education), previous })).field).toBe('previous')
  })

  test('text that is no report, kept for another try', async () => {
    const { field, body } = await again({ text: '这不是年报。' })
    expect(field).toBe('text')
    expect(body).toContain('这不是年报。</textarea>')
  })

  test.each([
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))],
    ['a zip of nothing', Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1')],
    ['a zip bomb', zipBomb()],
    ['a cut-off zip', Buffer.from('PK\x03\x04 cut off', 'latin1')],
    ['a cut-off PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a program', Buffer.from('7f454c4602010100' + '00'.repeat(100), 'hex')],
    ['very deep HTML', Buffer.from('<div>'.repeat(60_000))],
    ['JSON of another kind', Buffer.from('{"a":1}')],
    ['only line breaks', Buffer.from('\n'.repeat(200_000))],
  ])('%s', async (_, bytes) => {
    const { field, message } = await again({ file: { name: '年报.docx', bytes }, text: '' })
    expect(field).toBe('file')
    expect(message).toMatch(/[\u4e00-\u9fff]{4}/)
  })

  test('a file name made to hurt', async () => {
    const { body } = await again({ file: { name: '../../etc/passwd<img src=x>', bytes: 'x' }, text: '' })
    expect(body).not.toContain('<img src=x>')
  })
})

test('a body cut off in the middle is a request that cannot be understood, not a crash', async () => {
  const { headers, payload } = multipart({ text: '年报' })
  const cut = payload.subarray(0, payload.length - 20)
  const reply = await portal.application.app.inject({ method: 'POST', url: '/checkup', headers, payload: cut })
  expect(reply.statusCode).toBe(400)
  expect((await portal.application.app.inject({ url: '/checkup' })).statusCode).toBe(200)
})

test('a body far over the limit is refused before it is read', async () => {
  const { headers } = multipart({})
  const reply = await portal.application.app.inject({
    method: 'POST',
    url: '/checkup',
    headers: { ...headers, 'content-length': String(2 * 1024 ** 3) },
    payload: '',
  })
  expect(reply.statusCode).toBe(413)
  expect(reply.body).toContain('提交的内容过大')
})

test('who sends too much in a minute is asked to wait, others are not', async () => {
  const from = async (remoteAddress: string) =>
    (
      await portal.application.app.inject({
        method: 'POST',
        url: '/checkup',
        remoteAddress,
        ...multipart({ text: '' }),
      })
    ).statusCode
  const greedy: number[] = []
  for (let sent = 0; sent < 61; sent++) greedy.push(await from('10.9.9.9'))
  expect(greedy.slice(0, 60)).toEqual(Array(60).fill(400))
  expect([greedy[60], await from('10.9.9.8')]).toEqual([429, 400])
})

/** The result as its page carries it, to be sent back. */
async function carried(): Promise<string> {
  const { body } = await send({ text: await asText(wrong) })
  const value = /name="report" value="([^"]*)"/.exec(body)?.[1] ?? ''
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

test('while two very long reports are checked, everybody else is answered', async () => {
  const long = (name: string, seed: number) => ({ name, bytes: JSON.stringify(withLongText(education, seed)) })
  const before = performance.now()
  let done = false
  const checking = send({ file: long('今年.json', 1), previous: long('去年.json', 2) }).finally(() => (done = true))
  let longestWait = 0
  while (!done) {
    const asked = performance.now()
    await fetch(new URL('/healthz', portal.address))
    longestWait = Math.max(longestWait, performance.now() - asked)
  }
  expect((await checking).statusCode).toBe(200)
  expect(longestWait).toBeLessThan((performance.now() - before) / 2)
})

describe('the choice of 适老模式 on a result', () => {
  const choose = (mode: string, report: string) => send({ report, mode })

  test('shows the same result in it, and is kept', async () => {
    const first = await send({ text: await asText(wrong) })
    const again = await choose('elder', await carried())
    expect(again.statusCode).toBe(200)
    expect(again.body).toContain('<html lang="zh-CN" class="elder">')
    expect(again.headers['set-cookie']).toMatch(/^display=elder;/)
    const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    expect(main(again.body)).toBe(main(first.body))
    expect((await choose('usual', await carried())).body).toContain('<html lang="zh-CN">')
  })

  test('is offered by a button that sends the result along', async () => {
    const { body } = await send({ text: await asText(wrong) })
    expect(body).toMatch(/<button type="submit" name="mode" value="elder" form="result" formaction="\/checkup">/)
    expect(body).toContain('<form id="result"')
  })

  test.each([
    ['nothing', ''],
    ['half a JSON', '{'],
    ['another JSON', '{"table3":5}'],
    ['brackets without end', '['.repeat(1_000_000)],
  ])('shows no result where the form carries %s', async (_, report) => {
    const { statusCode, body } = await choose('elder', report)
    expect(statusCode).toBe(400)
    expect(body).toMatch(/<p class="lead">[^<]*[\u4e00-\u9fff]{4}/)
  })

  test('shows a result made up by hand as text', async () => {
    const source = { text: '<script>1', cut: false, places: { '"><script>2': { start: 0, end: 3 } } }
    const { body } = await choose('elder', JSON.stringify({ ...JSON.parse(await carried()), source }))
    expect(body).toContain('<h1>体检结果</h1>')
    expect(body).not.toContain('<script>')
  })
})

describe('the result can be taken away', () => {
  const download = (format: string, report: string) =>
    portal.application.app.inject({
      method: 'POST',
      url: `/checkup/download/${format}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ report }).toString(),
    })

  test.each(['findings-docx', 'findings-xlsx', 'findings-html', 'pdf', 'docx', 'xlsx', 'html', 'md'])(
    'as %s',
    async (format) => {
      const reply = await download(format, await carried())
      expect(reply.statusCode).toBe(200)
      expect(reply.rawPayload.length).toBeGreaterThan(500)
      expect(String(reply.headers['content-disposition'])).toMatch(/^attachment/)
    },
  )

  test('as JSON with the same figures and findings', async () => {
    const reply = await download('json', await carried())
    const value = reply.json<{ table3: unknown; findings: readonly { rule: string }[] }>()
    expect(value.table3).toEqual(wrong.table3)
    expect(value.findings.length).toBeGreaterThan(0)
  })

  test('but nothing is made of what is no result', async () => {
    expect((await download('json', 'no json')).statusCode).toBe(400)
    expect((await download('pdf', '{"table3":5}')).statusCode).toBe(400)
    expect((await download('pdf', '{"a":'.repeat(500_000))).statusCode).toBe(400)
    const nonsense = { ...JSON.parse(await carried()), source: { text: 5, places: [] } }
    const reply = await download('docx', JSON.stringify(nonsense))
    expect([reply.statusCode, reply.body]).toEqual([400, expect.stringContaining('结果数据不完整')])
    const endless = { ...education, preamble: '长'.repeat(2_600_000) }
    const refused = await portal.application.app.inject({
      method: 'POST',
      url: '/checkup/download/pdf',
      ...multipart({ report: JSON.stringify(endless) }),
    })
    expect([refused.statusCode, refused.body]).toEqual([400, expect.stringContaining('文字太长')])
    expect((await download('exe', await carried())).statusCode).toBe(404)
  })
})

/** Text of most varied words in the first section: every comparison of texts has to go through all of it. */
function withLongText(report: AnnualReport, seed: number): AnnualReport {
  const word = (at: number) => String.fromCharCode(0x4e00 + ((at * (7919 + seed)) % 20_000))
  const text = Array.from({ length: 250_000 }, (_, at) => (at % 60 === 0 ? '。\n' : word(at))).join('')
  const [first, ...others] = report.sections
  return first === undefined ? report : { ...report, sections: [{ ...first, text }, ...others] }
}

/** A word-processor file of a few hundred kilobytes that unpacks to hundreds of megabytes. */
function zipBomb(): Buffer {
  const name = Buffer.from('word/document.xml')
  const content = Buffer.alloc(300 * 1024 * 1024, 'a')
  const packed = deflateRawSync(content)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(content.length, 8)
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(name.length, 0)
  const head = Buffer.from('14000000080000000000', 'hex')
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, sizes, lengths, name, packed])
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    head,
    sizes,
    lengths,
    Buffer.alloc(14),
    name,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}
