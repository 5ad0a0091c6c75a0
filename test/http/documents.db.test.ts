import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDocument } from '../../src/platform/documents/read/open-document.ts'
import { multipart } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const people = ['editor', 'reviewer', 'secrecy', 'supervisor', 'approver'] as const
type Person = (typeof people)[number]
const cookies = new Map<Person, string>()

beforeAll(async () => {
  for (const person of people) cookies.set(person, await signInAs(portal, `land.${person}`))
})

async function get(url: string, person: Person = 'editor') {
  return portal.application.app.inject({ url, headers: { cookie: cookies.get(person) ?? '' } })
}

async function post(url: string, person: Person, fields: Readonly<Record<string, string>>) {
  return portal.application.app.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { cookie: cookies.get(person) ?? '', 'content-type': 'application/x-www-form-urlencoded' },
  })
}

async function sendForm(url: string, fields: Parameters<typeof multipart>[0]) {
  const { headers, payload } = multipart(fields)
  const cookie = cookies.get('editor') ?? ''
  return portal.application.app.inject({ method: 'POST', url, payload, headers: { ...headers, cookie } })
}

async function step(thing: string, person: Person, noun: string, fields: Readonly<Record<string, string>> = {}) {
  const { body, statusCode } = await get(`${thing}/${noun}`, person)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1]
  if (version === undefined) throw new Error(`${noun} by ${person}: ${statusCode}`)
  return post(`${thing}/${noun}`, person, { version, ...fields })
}

async function take(thing: string, ...asked: Parameters<typeof step> extends [string, ...infer Rest] ? Rest : never) {
  const reply = await step(thing, ...asked)
  expect(
    reply.statusCode,
    `${asked[1]}: ${/field-error[^]*?<\/p>|role="alert"[^]*?<\/ul>/.exec(reply.body)?.[0]}`,
  ).toBe(303)
}

const typed = {
  kind: 'normative-document',
  title: '示范县自然资源局关于印发《采矿用地复垦管理办法（试行）》的通知',
  text: '各乡镇自然资源所：\n现将《采矿用地复垦管理办法（试行）》印发给你们，请遵照执行。',
  draftedBy: '规划科',
  trial: 'on',
}

async function draft(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const reply = await post('/office/documents/new', 'editor', { ...typed, ...fields })
  if (reply.statusCode !== 303) throw new Error(reply.body)
  return String(reply.headers.location)
}

/** Everything before deliberation; the consultation was over the day before. */
async function prepare(document: string): Promise<void> {
  await take(document, 'editor', 'consultation', { from: '2026-01-01', until: '2026-01-10', where: '局网站' })
  await take(document, 'editor', 'consultation-result', { received: '2', adopted: '1' })
  await take(document, 'reviewer', 'legality-review', { verdict: 'passed', by: '县司法局' })
  await take(document, 'editor', 'interpretation-plan', { by: '规划科', channels: '局网站', 'forms-chart': 'on' })
}

async function issue(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const document = await draft(fields)
  await prepare(document)
  await take(document, 'approver', 'deliberation', { decision: 'adopted', meeting: '局长办公会议', on: '2026-02-01' })
  await take(document, 'supervisor', 'issue', { madeOn: '2026-02-03', effectiveOn: '2026-03-01', term: 'usual' })
  return document
}

describe('a normative document', () => {
  test('is not deliberated before everything else is on file', async () => {
    const document = await draft()
    const early = await step(document, 'approver', 'deliberation', {
      ...{ decision: 'adopted', meeting: '局长办公会议', on: '2026-02-01' },
    })
    expect(early.statusCode).toBe(400)
    expect(early.body).toContain('审议前的环节还没有全部完成')
    expect(early.body).toContain('局长办公会议')
  })

  test('is reviewed for competition and consulted on for thirty days where it touches businesses', async () => {
    const document = await draft({ market: 'on' })
    const short = await step(document, 'editor', 'consultation', {
      ...{ from: '2026-01-01', until: '2026-01-10', where: '局网站' },
    })
    expect(short.statusCode).toBe(400)
    expect((await get(document)).body).toContain('公平竞争审查')
  })

  test('gets its numbers when it is issued, each once, and lapses two years after it applied where it is on trial', async () => {
    const [one, other] = [await issue(), await issue()]
    const numberOf = async (document: string) => /示自然资规〔2026〕\d+号/.exec((await get(document)).body)?.[0]
    expect(await numberOf(one)).toBeDefined()
    expect(await numberOf(one)).not.toBe(await numberOf(other))
    const { body } = await get(one)
    expect(body).toMatch(/示自然资规-2026-\d{4}/)
    expect(body).toContain('有效期至2028年2月29日')
  })

  test('is published as an item of the newsroom, reviewed there, and bears how it stands', async () => {
    const document = await issue()
    await take(document, 'editor', 'publication')
    const item = /href="(\/office\/items\/\d+)"/.exec((await get(document)).body)?.[1] ?? ''
    await take(item, 'editor', 'submission')
    for (const person of ['reviewer', 'secrecy', 'supervisor', 'approver'] as const)
      await take(item, person, 'approval')
    const onSite = `/sites/land/items/${item.split('/').at(-1) ?? ''}`
    expect((await get(onSite)).body).toMatch(/tag-good">\s*有效/)

    await take(document, 'supervisor', 'repeal', { on: '2026-03-02', basis: '示自然资规〔2026〕9号' })
    expect((await get(onSite)).body).toMatch(/tag-error">\s*废止/)
    const found = await get(`/sites/land/search?words=${encodeURIComponent('采矿用地复垦')}&validity=repealed`)
    expect(found.body).toContain('已废止')
  })

  test('that was repealed is neither amended nor renewed', async () => {
    const document = await issue()
    await take(document, 'supervisor', 'repeal', { on: '2026-03-02', basis: '示自然资规〔2026〕9号' })
    expect((await get(`${document}/renewal`, 'supervisor')).statusCode).toBe(409)
  })

  test('is nobody else’s to see', async () => {
    const document = await draft()
    const other = await signInAs(portal, 'housing.supervisor')
    const seen = await portal.application.app.inject({ url: document, headers: { cookie: other } })
    expect(seen.statusCode).toBe(404)
  })
})

async function sendList(text: string) {
  const bytes = new TextEncoder().encode(text)
  const { headers, payload } = multipart({ list: { name: '清单.csv', bytes } })
  return portal.application.app.inject({
    ...{ method: 'POST', url: '/office/documents/import', payload },
    headers: { ...headers, cookie: cookies.get('supervisor') ?? '' },
  })
}

describe('a library that was kept elsewhere', () => {
  const list = [
    '标题,文号,成文日期,有效期至,效力状态,状态日期,依据',
    '关于矿山地质环境治理的通知,示自然资规〔2022〕7号,2022-05-08,2027-05-07,,,',
    '关于临时用地管理的通知,示自然资规〔2020〕3号,2020-05-08,,废止,2022-05-08,示自然资规〔2022〕7号',
    '关于测量标志保护的通知,第八号,2020-05-08,,,,',
  ].join('\r\n')

  test('is looked at row by row before it is taken in, and taken in once', async () => {
    const sent = await sendList(list)
    const preview = String(sent.headers.location)
    const { body } = await get(preview, 'supervisor')
    expect(body).toContain('可以导入 2 件')
    expect(body).toContain('文号：“第八号”不是文号')
    expect((await get('/sites/land/documents?words=矿山地质')).body).not.toContain('关于矿山地质环境治理的通知')

    expect((await post(preview, 'supervisor', {})).headers.location).toBe('/office/documents?view=in-force')
    expect((await post(preview, 'supervisor', {})).statusCode).toBe(409)
    const again = await get(String((await sendList(list)).headers.location), 'supervisor')
    expect(again.body).toContain('可以导入 0 件，已在库中 2 件')
  })

  test('is read by citizens: what is in force first, what was repealed with what repealed it', async () => {
    const current = (await get('/sites/land/documents?words=临时用地')).body
    expect(current).not.toContain('关于临时用地管理的通知')
    const all = (await get('/sites/land/documents?words=临时用地&validity=repealed')).body
    const address = /href="(\/sites\/land\/documents\/\d+)"/.exec(all)?.[1] ?? ''
    const { body } = await get(address)
    expect(body).toMatch(/tag-error">\s*废止/)
    const by = /href="(\/sites\/land\/documents\/\d+)">\s*示自然资规〔2022〕7号/.exec(body)?.[1] ?? ''
    expect((await get(by)).body).toContain('关于临时用地管理的通知')
  })

  test('is nothing for who may not register documents', async () => {
    expect((await get('/office/documents/import', 'editor')).statusCode).toBe(403)
  })
})

describe('the public library', () => {
  test('finds by number, and gives the standard text as Word and as PDF', async () => {
    const { body } = await get(`/documents?words=${encodeURIComponent('示政规〔2026〕3号')}`)
    const address = /href="(\/documents\/\d+)"/.exec(body)?.[1] ?? ''
    const word = await get(`${address}/download/docx`)
    expect(word.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect((await get(`${address}/download/pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await get(`${address}/download/exe`)).statusCode).toBe(404)
  })

  test('keeps the tables of a text wherever it is read: pasted into it, on the site, and in both files', async () => {
    const rows = ['附表1　复垦费用标准', '地类\t标准（元）', '耕地\t1200', '林地\t800']
    const document = await issue({ text: [typed.text, ...rows, '第二条　本办法自印发之日起施行。'].join('\r\n') })
    expect((await get(document)).body).toMatch(/<th[^>]*>地类<\/th>/)
    const item = await publish(document)
    const onSite = (await get(`/sites/land/items/${idOf(item)}`)).body
    expect(onSite).toContain('<caption>附表1　复垦费用标准</caption>')
    expect(onSite).toContain('<td>耕地</td><td>1200</td>')
    const library = `/sites/land/documents/${idOf(document)}`
    expect((await get(library)).body).toMatch(/<td[^>]*>林地<\/td>/)
    for (const format of ['docx', 'pdf']) {
      const { rawPayload } = await get(`${library}/download/${format}`)
      const opened = await openDocument({ name: `standard.${format}`, bytes: new Uint8Array(rawPayload) })
      if (!opened.ok) throw new Error(opened.refusal.message)
      const { lines, text } = opened.value
      const cells = lines.filter(({ table }) => table !== undefined).map((line) => line.cells.map((cell) => cell.text))
      expect(cells, format).toEqual([
        ['地类', '标准（元）'],
        ['耕地', '1200'],
        ['林地', '800'],
      ])
      const order = ['请遵照执行。', '附表1', '林地', '第二条'].map((words) =>
        text.replaceAll(/\s/g, '').indexOf(words),
      )
      expect(order).not.toContain(-1)
      expect(order, format).toEqual(order.toSorted((one, other) => one - other))
    }
  })

  test('keeps merged cells, typed or taken from a Word file, on the site, in the library and in both files', async () => {
    const typedRows = ['附表1　复垦费用标准', '地类\t标准（元）\t←', '↑\t一类\t二类', '耕地\t1200\t1000']
    const first = await issue({ text: [typed.text, ...typedRows].join('\r\n') })
    const onSite = `/sites/land/items/${idOf(await publish(first))}`
    const word = await get(`/sites/land/documents/${idOf(first)}/download/docx`)
    const made = await sendForm('/office/documents/new', {
      ...{ ...typed, text: '这里原来的文字由文件代替。' },
      original: { name: '办法.docx', bytes: new Uint8Array(word.rawPayload) },
    })
    expect(made.statusCode, made.body).toBe(303)
    const second = String(made.headers.location)
    const { body } = await get(`${second}/text`)
    expect(body).toContain('地类\t标准（元）\t←\n↑\t一类\t二类')
    expect(body).not.toContain('由文件代替')
    for (const page of [await get(onSite), await get(`/sites/land/documents/${idOf(first)}`), await get(second)]) {
      expect(page.body).toMatch(/<th[^>]*rowspan="2"[^>]*>地类/)
      expect(page.body).toMatch(/<th[^>]*colspan="2"[^>]*>标准（元）/)
      expect(page.body).not.toMatch(/[←↑]</)
    }
    const xml = strFromU8(unzipSync(word.rawPayload)['word/document.xml'] ?? new Uint8Array())
    expect(xml).toContain('<w:gridSpan w:val="2"/>')
    expect(xml).toContain('<w:vMerge w:val="restart"/>')
  })

  test('refuses a file that is no Word file at its field, and nothing typed is lost', async () => {
    const wrong = await sendForm('/office/documents/new', { ...typed, original: { name: '办法.doc', bytes: 'x' } })
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toMatch(/id="original-error">.*请提供Word文件/)
    expect(wrong.body).toContain('请遵照执行。')
  })

  test('asked for a day that is none says so at its field, and nothing typed is lost', async () => {
    const wrong = await get('/documents?words=%E7%BB%8F%E6%B5%8E&validity=all&from=2026-02-30&to=2026-12-31')
    expect(wrong.statusCode).toBe(400)
    expect(wrong.body).toMatch(/id="from-error">.*日期有误，请按 2026-03-02 的格式填写。/)
    for (const value of ['经济', '2026-02-30', '2026-12-31']) expect(wrong.body).toContain(`value="${value}"`)
    expect(wrong.body).toMatch(/<option value="all" selected/)
    const turned = await get('/documents?from=2026-12-31&to=2026-01-01')
    expect(turned.body).toMatch(/id="to-error">.*截止日期不能早于起始日期。/)
    expect((await get('/documents?from=2026-01-01&to=')).statusCode).toBe(200)
  })

  test('of a department shows only its own', async () => {
    const { body } = await get('/documents')
    const address = /href="\/documents\/(\d+)">示范县人民政府/.exec(body)?.[1] ?? ''
    expect((await get(`/documents/${address}`)).statusCode).toBe(200)
    expect((await get(`/sites/land/documents/${address}`)).statusCode).toBe(404)
  })

  test('does not show what was issued here but not yet published', async () => {
    const document = await issue()
    const id = document.split('/').at(-1) ?? ''
    expect((await get(`/sites/land/documents/${id}`)).statusCode).toBe(404)
  })
})

async function publish(document: string): Promise<string> {
  await take(document, 'editor', 'publication')
  const item = /href="(\/office\/items\/\d+)"/.exec((await get(document)).body)?.[1] ?? ''
  await review(item)
  return item
}

async function review(item: string): Promise<void> {
  await take(item, 'editor', 'submission')
  for (const person of ['reviewer', 'secrecy', 'supervisor', 'approver'] as const) await take(item, person, 'approval')
}

const idOf = (address: string) => address.split('/').at(-1) ?? ''

describe('an interpretation', () => {
  test('is awaited three working days after its document, begun with it, and each leads to the other', async () => {
    const document = await issue()
    await publish(document)
    expect((await get(document)).body).toContain('前发布解读')

    await take(document, 'editor', 'interpretation', {
      form: 'chart',
      title: '一图读懂复垦管理办法',
      text: '背景依据。',
    })
    const items = [...(await get(document)).body.matchAll(/href="(\/office\/items\/\d+)"/g)].map(
      ([, href]) => href ?? '',
    )
    await review(items.at(-1) ?? '')
    expect((await get(document)).body).not.toContain('前发布解读')

    const interpretation = `/sites/land/items/${idOf(items.at(-1) ?? '')}`
    expect((await get(interpretation)).body).toContain(`/sites/land/documents/${idOf(document)}`)
    expect((await get(`/sites/land/documents/${idOf(document)}`)).body).toContain(interpretation)
  })
})

describe('a clean-up', () => {
  test('decides about many documents at once, and its lists become items that wait for review', async () => {
    const [kept, repealed] = [await issue(), await issue()]
    const verdicts = { [`verdict-${idOf(kept)}`]: 'keep', [`verdict-${idOf(repealed)}`]: 'repeal' }
    const fields = { on: '2026-03-02', basis: '示自然资〔2026〕20号', renewUntil: '', ...verdicts }
    const undecided = await post('/office/documents/clean-up', 'supervisor', { ...fields, basis: '' })
    expect(undecided.statusCode).toBe(400)
    expect(undecided.body).toMatch(/value="repeal" selected/)

    expect((await post('/office/documents/clean-up', 'supervisor', fields)).statusCode).toBe(303)
    expect((await get(repealed)).body).toMatch(/badge-bad">\s*废止/)
    expect((await get(kept)).body).not.toMatch(/badge-bad">\s*废止/)
    const { body } = await get('/office/documents/clean-up', 'supervisor')
    const lists = [...body.matchAll(/href="(\/office\/items\/\d+)"/g)].map(([, href]) => href ?? '')
    expect(lists.length).toBe(2)
    expect((await get(lists[1] ?? '')).body).toContain('废止和失效的文件目录')

    // What has ended is decided about no more, and then nothing of the clean-up is kept.
    expect((await post('/office/documents/clean-up', 'supervisor', fields)).statusCode).toBe(400)
  })
})

describe('the figures of a year', () => {
  const figures = async () => {
    const { body } = await get('/office/documents/figures?year=2026&kind=normative-document&figure=issued')
    const of = (name: string) => Number(new RegExp(`行政规范性文件${name}：(\\d+)件`).exec(body)?.[1])
    return { body, issued: of('本年制发件数'), repealed: of('本年废止件数'), inForce: of('现行有效件数') }
  }

  test('follow from the register: one more issued, one more repealed, and the list behind each figure', async () => {
    const before = await figures()
    await issue()
    const document = await issue()
    await take(document, 'supervisor', 'repeal', { on: '2026-03-02', basis: '示自然资规〔2026〕9号' })
    const after = await figures()
    expect(after.issued).toBe(before.issued + 2)
    expect(after.repealed).toBe(before.repealed + 1)
    expect(after.inForce).toBe(before.inForce + 1)
    expect(after.body).toContain(`href="${document}"`)
  })
})

describe('the rules an organ settles', () => {
  test('apply to what is issued from then on; of two people the second is told', async () => {
    const { body } = await get('/office/documents/settings', 'supervisor')
    const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? ''
    const fields = {
      ...{ version, code: '示自然资规', registryCode: '示自然资登', termYears: '5', trialYears: '1', warnMonths: '6' },
      ...{
        consultationDays: '7',
        consultsAlways: 'on',
        filingDays: '15',
        filedWith: '县司法局',
        lapsedAsRepealed: 'on',
      },
    }
    expect((await post('/office/documents/settings', 'supervisor', { ...fields, termYears: '99' })).statusCode).toBe(
      400,
    )
    expect((await post('/office/documents/settings', 'supervisor', fields)).statusCode).toBe(303)
    const late = await post('/office/documents/settings', 'supervisor', fields)
    expect(late.statusCode).toBe(400)
    const issued = (await get(await issue())).body
    expect(issued).toMatch(/示自然资登-2026-\d{4}/)
    expect(issued).toContain('有效期至2027年2月28日')
  })
})
