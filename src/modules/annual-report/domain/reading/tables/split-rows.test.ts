import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../../kernel/chinese-text.ts'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { splitRows } from './split-rows.ts'

const cellsOf = (text: string) =>
  splitRows(documentOfText(text), foldText(text)).map((row) => row.atoms.map((atom) => atom.text))

describe('a line of text', () => {
  it('is cut at bars, whether or not they stand at its edges', () => {
    expect(cellsOf('| 规章 | 0 | 1 |')).toEqual([['规章', '0', '1']])
    expect(cellsOf('规章 | 0 | 1 |')).toEqual([['规章', '0', '1']])
    expect(cellsOf('规章 | 0 | 1')).toEqual([['规章', '0', '1']])
  })

  it('keeps the blank cells merged cells leave at its end', () => {
    expect(cellsOf('规章 | 0 |||')).toEqual([['规章', '0', '', '']])
  })

  it('keeps a blank first cell where lines do not begin with a bar', () => {
    expect(cellsOf('a | 1 | 2 |\nb | 3 | 4 |\n | 5 | 6 |').at(-1)).toEqual(['', '5', '6'])
  })

  it('keeps a blank first cell beside bars that stand alone on their lines', () => {
    expect(cellsOf('a |\n|\nb |\n|\n|\n| 5 |').at(-1)).toEqual(['', '5'])
  })

  it('is cut at tabs, or at spaces beside numbers and wide gaps', () => {
    expect(cellsOf('\t（二）部分公开\t\t0')).toEqual([['', '(二)部分公开', '', '0']])
    expect(cellsOf('四、结转下年度继续办理 0 0 2')).toEqual([['四、结转下年度继续办理', '0', '0', '2']])
    expect(cellsOf('（三）      4.保护第三方 合法权益    38  0')).toEqual([
      ['(三)', '4.保护第三方 合法权益', '38', '0'],
    ])
  })

  it('that is a number and a remark in brackets is one cell', () => {
    expect(cellsOf('22 （其中修订 16 件）')).toEqual([['22 (其中修订 16 件)']])
    expect(cellsOf('规章 22 0')).toEqual([['规章', '22', '0']])
  })

  it('that goes on in words after a number is a sentence, one cell', () => {
    expect(cellsOf('上年结转 189 件，均已答复')).toEqual([['上年结转 189 件,均已答复']])
  })

  it('that is a rule, a page number or empty is no row', () => {
    expect(cellsOf('|---|:--:|\n---\t---\n- 3 -\n— 4 —\n第 5 页\n\n--- page 2 table 3 x 4')).toEqual([])
  })

  it('loses the question marks that no-break spaces turned into', () => {
    expect(cellsOf('9? | ?0 | ? 0 |')).toEqual([['9', '0', '0']])
  })

  it('keeps every cell at its place in the text', () => {
    const text = '規章\t１２　\t—'
    const [row] = splitRows(documentOfText(text), foldText(text))
    expect(row?.atoms.map(({ start, end }) => text.slice(start, end))).toEqual(['規章', '１２', '—'])
  })
})
