import { expect, test } from 'vitest'
import type { Staff } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { askPage, htmlOf } from '../../../platform/http/testing/ask-page.ts'
import type { CleanUp } from '../domain/clean-up.ts'
import type { OwnDocument } from '../queries/list-documents.ts'
import { cleanUpPages } from './clean-up-pages.tsx'
import type { Library } from './library.ts'

const staff: Staff = { kind: 'staff', accountId: 'a', name: '主管', organId: 'county', permissions: new Set() }
const documents = Array.from({ length: 250 }, (_, at): Partial<OwnDocument> => {
  return { id: at + 1, title: `第${at + 1}号文件`, documentNumber: null, standing: null }
})

/** A library of 250 documents in force, and the clean-ups it was asked for. */
function pages() {
  const cleaned: CleanUp[] = []
  const library: Partial<Library> = {
    today: () => day('2026-03-02'),
    cleanUpsOf: () => Promise.resolve([]),
    list: (_filter, { offset, limit }) => {
      const part = documents.slice(offset, offset + limit) as OwnDocument[]
      return Promise.resolve({ documents: part, total: documents.length })
    },
    cleanUp: (_actor, asked) => {
      cleaned.push(asked)
      return Promise.resolve(done(asked.verdicts.size))
    },
  }
  return { pages: cleanUpPages(library as Library), cleaned }
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

test('every document in force is on some page, a hundred at a time', async () => {
  const html = htmlOf(await askPage(pages().pages, { to: 'GET /office/documents/clean-up', staff }))
  expect(html).toContain('现行有效的文件（250件）')
  expect(count(html, /<select name="verdict-/g)).toBe(100)
  expect(html).toContain('第1页，共3页')
})

test('turning a page keeps all that was typed and chosen, and decides nothing', async () => {
  const { pages: all, cleaned } = pages()
  const form = { on: '2026-03-01', basis: '县政府决定', 'verdict-7': 'repeal', 'verdict-8': '', page: '1', turn: '3' }
  const reply = await askPage(all, { to: 'POST /office/documents/clean-up/page', form, staff })
  expect(reply).toMatchObject({ kind: 'page', status: 200 })
  const html = htmlOf(reply)
  expect(count(html, /<select name="verdict-/g)).toBe(50)
  expect(html).toContain('<input type="hidden" name="verdict-7" value="repeal"/>')
  expect(html).not.toContain('verdict-8"')
  expect(html).toContain('value="县政府决定"')
  expect(cleaned).toEqual([])
})

test('what was chosen on several pages is one clean-up; refused, the page it was sent from comes back', async () => {
  const { pages: all, cleaned } = pages()
  const form = { on: '2026-03-01', basis: '', 'verdict-7': 'repeal', 'verdict-207': 'keep', page: '3' }
  const refused = await askPage(all, { to: 'POST /office/documents/clean-up', form, staff })
  expect(refused).toMatchObject({ kind: 'page', status: 400 })
  expect(htmlOf(refused)).toMatch(/第3页，共3页/)
  await askPage(all, { to: 'POST /office/documents/clean-up', form: { ...form, basis: '县政府决定' }, staff })
  expect(cleaned.map(({ verdicts }) => [...verdicts])).toEqual([
    [
      [7, 'repeal'],
      [207, 'keep'],
    ],
  ])
})
