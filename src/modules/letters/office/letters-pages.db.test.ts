import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { letterDefinitions } from '../../../statute/reply-letters/letter-definitions.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import { lettersModule } from '../module.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'

const db = useDatabase()
const LETTER = '/office/letters/:code'
let names = 0

test('all pages are for those who keep templates', () => {
  expect(pages().map(({ may }) => may)).toEqual(pages().map(() => 'keep-templates'))
})

test('the list names every document once and says by whose wording it is written', async () => {
  const staff = await aKeeper()
  await save(staff, { 'text-help': '来电咨询。' })
  const html = htmlOf(await askPage(pages(), { to: 'GET /office/letters', staff }))
  for (const { code } of letterDefinitions) expect(html.split(`href="/office/letters/${code}"`), code).toHaveLength(2)
  expect(html.match(/本机关文本<.{1,40}第1版/g)).toHaveLength(1)
})

test('prescribed paragraphs are shown and cannot be typed into', async () => {
  const html = await shownTo(await aKeeper())
  expect(html).toContain('name="text-help"')
  expect(html).not.toContain('name="text-decision"')
  expect(html).toContain('第三十六条第（一）项的规定，现将获取该政府信息的方式、途径告知如下：')
})

test('a saved wording is shown, and what it changed is on the page of the version', async () => {
  const staff = await aKeeper()
  expect(
    await save(staff, { 'text-help': '有疑问请来电：{联系电话}。', 'add-remedy': '感谢{称谓}的关注。' }),
  ).toMatchObject({
    kind: 'redirect',
    to: '/office/letters/granted-published',
  })
  const html = await shownTo(staff)
  expect(html).toContain('有疑问请来电：{联系电话}。</textarea>')
  expect(html).toContain('name="text-own-1"')
  const version = { code: 'granted-published', version: '1' }
  const changes = htmlOf(await askPage(pages(), { to: `GET ${LETTER}/versions/:version`, params: version, staff }))
  expect(changes).toContain('<ins>感谢{称谓}的关注。</ins>')
})

test('an emptied paragraph is dropped and its place kept, with the words it had', async () => {
  const staff = await aKeeper()
  await save(staff, { 'text-help': '' })
  expect(await shownTo(staff)).toContain('已经删去。原文是：{称谓}查阅有困难的')
})

test('a mistake comes back at its field with everything typed still there', async () => {
  const staff = await aKeeper()
  const reply = await save(staff, { 'text-help': '见{附件说明}。', 'add-remedy': '见××文件。', title: '答复书' })
  expect(reply).toMatchObject({ kind: 'page', status: 400 })
  const html = htmlOf(reply)
  expect(html).toContain('没有名为“附件说明”的内容项')
  expect(html).toContain('href="#text-help"')
  expect(html).toContain('href="#add-remedy"')
  expect(html).toContain('见××文件。</textarea>')
  expect(html).toContain('value="答复书"')
  expect(await shownTo(staff)).not.toContain('答复书')
})

test('a preview shows what was typed and saves nothing', async () => {
  const staff = await aKeeper()
  const reply = await save(staff, { 'text-help': '欢迎来访，{办公时间}。', mode: 'preview' })
  expect(reply).toMatchObject({ kind: 'page', status: 200 })
  expect(htmlOf(reply)).toContain('预览（尚未保存）')
  expect(await shownTo(staff)).not.toContain('欢迎来访')
})

test('whoever saves over a newer version is told, and whoever restores the statute’s wording gets it back', async () => {
  const staff = await aKeeper()
  await save(staff, { 'text-help': '甲' })
  expect(htmlOf(await save(staff, { 'text-help': '乙' }))).toContain('他人已经保存了新的版本')
  const restore = {
    to: `POST ${LETTER}/statutory-wording`,
    params: { code: 'granted-published' },
    staff,
  } as const
  expect(htmlOf(await askPage(pages(), { ...restore, form: { baseVersion: '0' } }))).toContain('他人已经保存了新的版本')
  expect(await askPage(pages(), { ...restore, form: { baseVersion: '1' } })).toMatchObject({ kind: 'redirect' })
  expect(await shownTo(staff)).not.toContain('本机关文本')
})

test('whoever keeps templates reads and writes Chinese names, never the program’s', async () => {
  const staff = await aKeeper()
  await save(staff, { 'text-help': '来电：{联系电话}。' })
  for (const { code } of letterDefinitions) {
    expect(htmlOf(await askPage(pages(), { to: `GET ${LETTER}`, params: { code }, staff })), code).not.toMatch(
      /\{[A-Za-z]+\}/,
    )
  }
})

test('what is typed stays text, whatever it looks like', async () => {
  const staff = await aKeeper()
  await save(staff, { 'text-help': '<script>alert(1)</script>' })
  expect(await shownTo(staff)).not.toContain('<script>')
})

test('a document or a version there is not is not found', async () => {
  const staff = await aKeeper()
  const missing = { kind: 'problem', problem: { status: 404 } }
  expect(await askPage(pages(), { to: `GET ${LETTER}`, params: { code: 'nonsense' }, staff })).toMatchObject(missing)
  const version = { code: 'granted-published', version: '7' }
  expect(await askPage(pages(), { to: `GET ${LETTER}/versions/:version`, params: version, staff })).toMatchObject(
    missing,
  )
})

test('every document has a page', async () => {
  const staff = await aKeeper()
  for (const { code, zh } of letterDefinitions) {
    expect(htmlOf(await askPage(pages(), { to: `GET ${LETTER}`, params: { code }, staff })), code).toContain(
      `<h1>${zh}</h1>`,
    )
  }
})

const pages = () => lettersModule({ database: db.database }).pages

async function aKeeper(): Promise<Staff> {
  names += 1
  return {
    kind: 'staff',
    accountId: '99999999-9999-4999-8999-999999999999',
    name: '文书管理员',
    organId: await enterOrgan(db.database, { name: `示范县第${names}局` }),
    permissions: new Set(['keep-templates']),
  }
}

/** Posts the form of 已主动公开 as opened before anything was saved, with these fields changed. */
function save(staff: Staff, changed: RawFields) {
  const asOpened = {
    baseVersion: '0',
    mode: 'save',
    title: '政府信息予以公开告知书',
    'text-opening': '本机关于{收到申请之日}收到{称谓}的申请。',
    'text-corrected': '本机关于{收到补正之日}收到补正后的申请。',
  }
  const form = { ...asOpened, ...changed }
  return askPage(pages(), { to: `POST ${LETTER}`, params: { code: 'granted-published' }, form, staff })
}

async function shownTo(staff: Staff): Promise<string> {
  return htmlOf(await askPage(pages(), { to: `GET ${LETTER}`, params: { code: 'granted-published' }, staff }))
}
