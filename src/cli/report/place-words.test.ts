import { expect, test } from 'vitest'
import { documentOfText, type SourceDocument } from '../../kernel/source-document.ts'
import { keptPlaceWords, placeWordsOf } from './place-words.ts'

test('text is placed by its line, counted from 1', () => {
  const document = documentOfText('标题\n\n一、总体情况\n')
  const wordsOf = placeWordsOf(document, { title: { start: 0, end: 2 }, section: { start: 6, end: 10 } })
  expect([wordsOf('title'), wordsOf('section'), wordsOf('year')]).toEqual(['第 1 行', '第 3 行', null])
})

test('a paged document is placed by its page', () => {
  expect(placeWordsOf(documentOfText(''), { year: { start: 0, end: 0, page: 3 } })('year')).toBe('第 3 页')
})

test('a page with tables is placed by table and row, and by paragraph outside of them', () => {
  const line = (start: number, table?: number) => ({
    start,
    end: start + 1,
    cells: [],
    ...(table !== undefined && { table }),
  })
  const lines = [line(0), line(2, 0), line(4), line(6, 1), line(8, 1)]
  const document: SourceDocument = { format: 'html', text: 'a\nb\nc\nd\ne', lines, pictures: 0 }
  const places = { first: { start: 2, end: 3 }, second: { start: 8, end: 9 }, words: { start: 4, end: 5 } }
  const wordsOf = placeWordsOf(document, places)
  expect(['first', 'second', 'words'].map(wordsOf)).toEqual(['第 1 个表格第 1 行', '第 2 个表格第 2 行', '第 3 段'])
  expect(['first', 'second', 'words'].map(keptPlaceWords(document, places))).toEqual(
    ['first', 'second', 'words'].map(wordsOf),
  )
})
