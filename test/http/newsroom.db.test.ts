import { randomUUID } from 'node:crypto'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { beforeAll, describe, expect, test } from 'vitest'
import { multipart, type SentFile } from '../support/multipart.ts'
import { signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const people = ['editor', 'reviewer', 'secrecy', 'supervisor', 'approver'] as const
type Person = (typeof people)[number]
const cookies = new Map<Person, string>()

beforeAll(async () => {
  for (const person of people) cookies.set(person, await signInAs(portal, `land.${person}`))
})

async function get(url: string, person?: Person) {
  return portal.application.app.inject({ url, headers: { cookie: cookies.get(person ?? 'editor') ?? '' } })
}

async function post(url: string, person: Person, fields: Readonly<Record<string, string | SentFile>>) {
  const { headers, payload } = multipart({ submissionKey: randomUUID(), ...fields })
  const isText = /\/(new|text)$/.test(url)
  const plain = new URLSearchParams(fields as Record<string, string>).toString()
  return portal.application.app.inject({
    ...{ method: 'POST', url, payload: isText ? payload : plain },
    headers: {
      cookie: cookies.get(person) ?? '',
      ...(isText ? headers : { 'content-type': 'application/x-www-form-urlencoded' }),
    },
  })
}

/** The box of the column with this name on the form. */
async function columnField(name: string): Promise<string> {
  const { body } = await get('/office/items/new')
  const found = new RegExp(`name="(column-[0-9a-f-]+)"[^>]*>\\s*<label[^>]*>${name}`).exec(body)?.[1]
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}

const typed = {
  title: '关于河东村地块拟供应的公告',
  kind: 'notice',
  attribute: 'proactive',
  ground: '',
  body: '河东村地块拟以公开方式供应。\n\n公告期十日。',
  summary: '地块供应公告',
  madeOn: '2026-01-05',
}

async function write(fields: Readonly<Record<string, string | SentFile>> = {}): Promise<string> {
  const column = await columnField('公示公告')
  const reply = await post('/office/items/new', 'editor', { ...typed, [column]: 'on', ...fields })
  if (reply.statusCode !== 303) throw new Error(reply.body)
  return String(reply.headers.location)
}

async function versionOf(item: string, person: Person, noun: string): Promise<string> {
  const { body, statusCode } = await get(`${item}/${noun}`, person)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1]
  if (version === undefined) throw new Error(`${noun} by ${person}: ${statusCode}`)
  return version
}

async function step(item: string, person: Person, noun: string, fields: Readonly<Record<string, string>> = {}) {
  return post(`${item}/${noun}`, person, { version: await versionOf(item, person, noun), ...fields })
}

async function publish(item: string): Promise<void> {
  expect((await step(item, 'editor', 'submission')).statusCode).toBe(303)
  for (const person of ['reviewer', 'secrecy', 'supervisor', 'approver'] as const)
    expect((await step(item, person, 'approval')).statusCode, person).toBe(303)
}

const onPortal = (item: string) => `/sites/land/items/${item.split('/').at(-1) ?? ''}`

describe('an item', () => {
  test('is written, reviewed by four people, and read on the site', async () => {
    const item = await write()
    expect((await get(onPortal(item))).statusCode).toBe(404)
    await publish(item)
    const page = await get(onPortal(item))
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<p>公告期十日。</p>')
    const office = (await get(item)).body
    for (const words of ['已发布', '初审：审核通过', '保密审查：审核通过', '终审：审核通过'])
      expect(office).toContain(words)
  })

  test('waits in the list of whoever may review it next, and of nobody who wrote it', async () => {
    const item = await write({ title: '等待初审的公告' })
    await step(item, 'editor', 'submission')
    expect((await get('/office/items?view=to-review', 'reviewer')).body).toContain('等待初审的公告')
    expect((await get('/office/items?view=to-review', 'secrecy')).body).not.toContain('等待初审的公告')
    expect((await get('/office/items?view=in-review')).body).toContain('等待初审的公告')
  })

  test('that is returned says why and can be written again', async () => {
    const item = await write()
    await step(item, 'editor', 'submission')
    expect((await step(item, 'reviewer', 'return', { reason: '' })).body).toContain('请写明原因。')
    expect((await step(item, 'reviewer', 'return', { reason: '缺少地块面积' })).statusCode).toBe(303)
    expect((await get(item)).body).toContain('缺少地块面积')
    expect((await get(`${item}/text`)).body).toContain('公告期十日。')
  })

  test('is corrected: the old text stays until the new one is reviewed, and the change can be seen', async () => {
    const item = await write()
    await publish(item)
    await step(item, 'editor', 'correction', { reason: '公告期有误' })
    const column = await columnField('公示公告')
    const edited = { ...typed, [column]: 'on', body: '河东村地块拟以公开方式供应。\n\n公告期三十日。' }
    await post(`${item}/text`, 'editor', { ...edited, version: await versionOf(item, 'editor', 'text') })
    expect((await get(onPortal(item))).body).toContain('公告期十日。')
    await publish(item)
    const page = (await get(onPortal(item))).body
    expect(page).toContain('公告期三十日。')
    expect(page).toContain('更正：公告期有误')
    expect((await get(`${item}/editions/2`)).body).toContain('<ins>三</ins>')
  })

  test('that is withdrawn answers at its old address that it is, and why', async () => {
    const item = await write({ title: '柳絮飘飞时节封路公告', kind: 'document' })
    await publish(item)
    const found = async () => (await get(`/sites/land/search?words=${encodeURIComponent('柳絮飘飞')}`)).body
    expect(await found()).toContain(`/items/${item.split('/').at(-1) ?? ''}"`)
    await step(item, 'supervisor', 'withdrawal', { reason: '公告内容已经失效' })
    const page = await get(onPortal(item))
    expect(page.statusCode).toBe(410)
    expect(page.body).toContain('公告内容已经失效')
    expect(await found()).not.toContain(`/items/${item.split('/').at(-1) ?? ''}"`)
  })
})

describe('before publication', () => {
  test('an identity number stops the submission until it is masked', async () => {
    const item = await write({ body: '联系人身份证号码：11010519491231002X。' })
    const refused = await step(item, 'editor', 'submission')
    expect(refused.statusCode).toBe(400)
    expect(refused.body).toContain('还有未处理的提示')
    const version = await versionOf(item, 'editor', 'text')
    expect((await post(`${item}/masks`, 'editor', { version, finding: '' })).statusCode).toBe(303)
    expect((await get(item)).body).not.toContain('11010519491231002X')
    expect((await step(item, 'editor', 'submission')).statusCode).toBe(303)
  })

  test('a mobile number may stay where somebody says why', async () => {
    const item = await write({ body: '咨询手机：13800138000。' })
    expect((await step(item, 'editor', 'submission')).statusCode).toBe(400)
    const finding = 'mobile-number:13800138000'
    expect((await step(item, 'editor', 'clearance', { finding, reason: '' })).body).toContain('请写明原因。')
    await step(item, 'editor', 'clearance', { finding, reason: '单位值班手机' })
    expect((await get(item)).body).toContain('单位值班手机')
    expect((await step(item, 'editor', 'submission')).statusCode).toBe(303)
  })

  test('a secrecy mark cannot be cleared', async () => {
    const item = await write({ body: '机密★一年\n\n正文。' })
    expect((await get(item)).body).toContain('不得公开')
    expect((await step(item, 'editor', 'submission')).statusCode).toBe(400)
  })
})

describe('the form of a text', () => {
  test('sent twice by an impatient hand is one draft', async () => {
    const { body } = await get('/office/items/new')
    const submissionKey = /name="submissionKey" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
    expect(await write({ submissionKey })).toBe(await write({ submissionKey }))
    expect(await write()).not.toBe(await write())
  })

  test('keeps everything typed beside what is wrong', async () => {
    const reply = await post('/office/items/new', 'editor', { ...typed, title: '', keywords: '土地、供应' })
    expect(reply.statusCode).toBe(400)
    for (const words of ['请填写标题。', '土地、供应', '公告期十日。']) expect(reply.body).toContain(words)
  })

  test('tells the second of two people that it changed, and keeps what they typed', async () => {
    const item = await write()
    const version = await versionOf(item, 'editor', 'text')
    const save = (person: Person, title: string) => post(`${item}/text`, person, { ...typed, title, version })
    expect((await save('editor', '甲稿')).statusCode).toBe(303)
    const second = await save('supervisor', '乙稿')
    expect(second.statusCode).toBe(400)
    expect(second.body).toContain('他人已经办理或者修改')
    expect(second.body).toContain('乙稿')
  })

  test('takes a Word file: its tables stay, the original can be downloaded once it is public', async () => {
    const cells = ['地块', '面积'].map((text) => new TableCell({ children: [new Paragraph(text)] }))
    const children = [new Paragraph('导入的正文。'), new Table({ rows: [new TableRow({ children: cells })] })]
    const word = new Document({ creator: '某某', sections: [{ children }] })
    const bytes = new Uint8Array(await Packer.toBuffer(word))
    const item = await write({ original: { name: '公告.docx', bytes } })
    const file = /\/office\/items\/files\/([0-9a-f-]{36})"/.exec((await get(item)).body)?.[1] ?? ''
    expect((await get(`/items/files/${file}`)).statusCode).toBe(404)
    await publish(item)
    const page = (await get(onPortal(item))).body
    expect(page).toMatch(/导入的正文。<\/p>\s*<table>/)
    expect(page).toContain('公告.docx')
    const download = await get(`/items/files/${file}`)
    expect(download.statusCode).toBe(200)
    expect(download.rawPayload.includes('某某')).toBe(false)
  })

  test('refuses a file with tracked comments or rubbish at its field', async () => {
    const reply = await post('/office/items/new', 'editor', {
      ...typed,
      attachment1: { name: '程序.exe', bytes: new Uint8Array([77, 90, 1, 2, 3]) },
    })
    expect(reply.statusCode).toBe(400)
    expect(reply.body).toContain('程序.exe')
  })
})

test('what was withheld and has to be looked at again is listed with its ground, and nobody outside reads it', async () => {
  const { body } = await get('/office/items?view=to-evaluate')
  const item =
    /href="(\/office\/items\/\d+)"[^>]*>关于征求河东片区控制性详细规划（讨论稿）意见的函/.exec(body)?.[1] ?? ''
  expect(body).toContain('应重新评估')
  expect(body).not.toContain('机关值班安排')
  const shown = (await get(item)).body
  expect(shown).toContain('过程性信息')
  expect(shown).toContain(`href="${item}/re-evaluation"`)
  expect((await get(onPortal(item))).statusCode).toBe(404)
})

test('what is said to disclose an item of 条例 第二十条 goes to its column as well, and bears its area', async () => {
  const item = (await get(await write({ catalogue: 'a20-03', area: 'urban-planning' }))).body
  expect(item).toMatch(/<dt>栏目<\/dt><dd>公示公告、规划计划<\/dd>/)
  expect(item).toMatch(/<dt>基层政务公开领域<\/dt><dd>城乡规划<\/dd>/)
})

test('a link to what is not on the site is told as broken before it is published', async () => {
  const links = ['/items/1', '/columns/gonggao', '/items/99999', '/columns/meiyou'].map(
    (to) => `<a href="${to}">见此</a>`,
  )
  const { body } = await get(await write({ body: `<p>${links.join('、')}</p>` }))
  expect(body.match(/链接的页面不存在（404）/g)).toHaveLength(2)
})

describe('检查用词', () => {
  const words = '/office/publishing/words'
  const keep = (typedWords: string, version = '0') => post(words, 'supervisor', { version, words: typedWords })
  const versionOfList = async () => /name="version" value="(\d+)"/.exec((await get(words, 'supervisor')).body)?.[1]

  test('what an office keeps on its list is found in its texts from then on', async () => {
    const item = await write({ body: '本事项由国土局办理，请按装设备。' })
    expect((await get(item)).body).toMatch(/按装[^]*宜写作“安装”/)
    expect((await keep('国土局=自然资源局=机构已经更名\n按装=按装')).statusCode).toBe(303)
    const { body } = await get(item)
    expect(body).toContain('“国土局”表述不规范，宜写作“自然资源局”。机构已经更名')
    expect(body).not.toContain('宜写作“安装”')
  })

  test('a leader of the site above with another’s title keeps a text from review', async () => {
    const item = await write({ body: '县长示范二到现场检查。' })
    expect((await get(item)).body).toContain('领导名单中“示范二”的职务是“副县长”，不是“县长”')
    expect((await post(`${item}/submission`, 'editor', { version: '1' })).statusCode).toBe(400)
  })

  test('a line that is no entry is named, and nothing typed is lost; of two at once the second is told', async () => {
    const version = await versionOfList()
    const wrong = await keep('国土局=自然资源局\n无正确写法', version)
    expect([wrong.statusCode, wrong.body]).toEqual([
      400,
      expect.stringMatching(/第2行“无正确写法”[^]*国土局=自然资源局/),
    ])
    expect((await keep('国土局=自然资源局', version)).statusCode).toBe(303)
    expect((await keep('', version)).body).toContain('用词已被他人更改')
  })
})
