import { describe, expect, test } from 'vitest'
import { grid, opened, refusalOf, running, wrongPlaces } from '../testing/opened.ts'
import { pdfOf, rule, ruledTable, write } from '../testing/pdf-of.ts'

describe('ruled tables', () => {
  test('cells between rules are a grid, with the page of every cell', async () => {
    const drawing =
      write('一、总体情况', 90, 780) +
      ruledTable(
        [
          ['规章', '3'],
          ['行政规范性文件', ''],
        ],
        { x: 90, y: 700 },
      )
    const document = await opened(pdfOf([drawing]))
    expect(running(document)).toEqual(['一、总体情况'])
    expect(grid(document)).toEqual([
      ['0:规章', '1:3'],
      ['0:行政规范性文件', '1:'],
    ])
    expect(document.lines.map((line) => line.page)).toEqual([1, 1, 1])
    expect(document.pages).toBe(1)
    expect(wrongPlaces(document)).toEqual([])
  })

  test('a missing rule merges cells, also where rules are thin filled boxes', async () => {
    const bar = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f\n`
    const drawing = [
      ...[bar(90, 700, 240, 0.5), bar(170, 680, 160, 0.5), bar(90, 660, 240, 0.5)],
      ...[bar(90, 660, 0.5, 40), bar(170, 660, 0.5, 40), bar(250, 660, 0.5, 20), bar(330, 660, 0.5, 40)],
      ...[
        write('结果', 95, 676),
        write('申请人情况', 175, 686),
        write('商业', 175, 670, 8),
        write('企业', 175, 661, 8),
      ],
      write('总计', 255, 666),
    ]
    expect(grid(await opened(pdfOf([drawing.join('')])))).toEqual([
      ['0:结果', '1+2:申请人情况'],
      ['1:商业企业', '2:总计'],
    ])
  })

  test('white rules and underlines make no table', async () => {
    const drawing = `1 1 1 RG ${ruledTable([['甲', '1']], { x: 90, y: 700 })} 0 0 0 RG ${rule(90, 600, 300, 600)}`
    expect(grid(await opened(pdfOf([drawing + write('落款是本机关名称', 90, 603)])))).toEqual([])
  })

  test('a table cut by a page end goes on under the same number and columns', async () => {
    const first = ruledTable([['甲', '1', '2']], { x: 90, y: 100 }) + write('- 1 -', 280, 30)
    const wide = ruledTable([['乙'], ['丙']], { x: 90, y: 780, width: 240 })
    const document = await opened(pdfOf([first, wide + write('五、存在的主要问题', 90, 600)]))
    expect(grid(document)).toEqual([['0:甲', '1:1', '2:2'], ['0+3:乙'], ['0+3:丙']])
    expect(document.lines.flatMap((line) => line.table ?? [])).toEqual([0, 0, 0])
  })

  test('tables with words between them are two', async () => {
    const drawing = [ruledTable([['甲', '1']], { x: 90, y: 700 }), ruledTable([['乙', '2']], { x: 90, y: 600 })]
    const document = await opened(pdfOf([drawing.join(write('四、复议情况', 90, 640))]))
    expect(document.lines.map((line) => line.table)).toEqual([0, undefined, 1])
  })

  test('figures under each other in one cell never become one number', async () => {
    const drawing =
      ruledTable([['12', '5']], { x: 90, y: 700 }) +
      write('0', 95, 681, 5) +
      write('417', 178, 681, 5) +
      write('报告正文若干文字', 90, 600)
    const cells = grid(await opened(pdfOf([drawing])))
    expect(cells).toEqual([['0:12 0', '1:5 417']])
  })

  test('a number that runs over a column rule stays whole', async () => {
    const drawing = ruledTable([['', '', '']], { x: 90, y: 700, width: 30 }) + write('11398889', 92, 686)
    expect(grid(await opened(pdfOf([drawing + write('报告正文若干文字说明', 90, 600)])))).toEqual([
      ['0:11398889', '1:', '2:'],
    ])
  })
})

describe('running text', () => {
  const long = (words: string) => words.repeat(Math.ceil(40 / words.length)).slice(0, 40)

  test('the lines of a paragraph are joined, an indented line begins another', async () => {
    const drawing = [long('甲乙丙'), '到此为止。'].map((words, at) => write(words, 90, 700 - at * 16))
    const next = write(`（一）${long('丁')}`.slice(0, 38), 110, 668)
    const lines = running(await opened(pdfOf([drawing.join('') + next])))
    expect(lines[0]).toBe(`${long('甲乙丙')}到此为止。`)
    expect(lines[1]).toMatch(/^（一）丁/)
  })

  test('a paragraph cut by a page end is one paragraph, whatever number stands between', async () => {
    const first = write(long('甲乙丙'), 90, 700) + write('- 1 -', 300, 40)
    const second = write('到此为止。', 90, 700) + write(`（一）${long('丁')}`.slice(0, 38), 110, 684)
    const lines = running(await opened(pdfOf([first, second])))
    expect(lines[0]).toBe(`${long('甲乙丙')}到此为止。`)
    expect(lines).toContainEqual(expect.stringMatching(/^（一）丁/))
  })

  test('columns without rules keep two spaces or more between them', async () => {
    const drawing = write('规章', 90, 700) + write('3', 200, 700) + write('12', 213, 700) + write('45', 300, 700)
    expect(running(await opened(pdfOf([drawing + write('行政规范性文件数量', 90, 600)])))[0]).toMatch(
      /规章 {2,}3 {2,}12 {2,}45$/,
    )
  })

  test('bold made by printing twice is read once', async () => {
    const drawing = write('一、总体情况', 90, 700) + write('一、总体情况', 90.4, 700) + write('正文若干文字', 90, 600)
    expect(running(await opened(pdfOf([drawing])))[0]).toBe('一、总体情况')
  })

  test('a slanted watermark is no part of the text', async () => {
    const slanted = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <8349> Tj ET\n'
    const document = await opened(pdfOf([slanted + write('政府信息公开工作年度报告', 90, 700)]))
    expect(document.text).toBe('政府信息公开工作年度报告')
  })

  test('letters named by the code of a look-alike radical are the letters', async () => {
    const document = await opened(pdfOf([write('⼈⺠政府信息公开年度报告', 90, 700)]))
    expect(document.text).toBe('人民政府信息公开年度报告')
  })
})

describe('files that are refused', () => {
  const report = write('政府信息公开工作年度报告', 90, 700)

  test('a scan, which has no text', async () => {
    expect(await refusalOf(pdfOf([rule(1, 1, 200, 200)]))).toBe('picture-only')
  })

  test('one with a password', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    const trailer = `${lock} /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`
    expect(await refusalOf(pdfOf([report], { trailer }))).toBe('encrypted')
  })

  test('one cut short or overwritten', async () => {
    expect(await refusalOf('%PDF-1.7\nnothing else')).toBe('damaged')
    expect(await refusalOf(Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >>'))).toBe('damaged')
  })

  test('one with more pages than a report has', async () => {
    expect(await refusalOf(pdfOf(Array.from({ length: 301 }, () => report)))).toBe('too-long')
  })

  test('one whose letters have no code', async () => {
    expect(await refusalOf(pdfOf([write('\ue001\ue002\ue003\ue004'.repeat(6), 90, 700)]))).toBe('scrambled')
  })
})

test('large pictures are counted by their headers', async () => {
  const picture = (side: number) =>
    `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /Length 0 >>\nstream\n\nendstream`
  const document = await opened(
    pdfOf([write('政府信息公开工作年度报告', 90, 700)], { objects: [picture(900), picture(20)] }),
  )
  expect(document.pictures).toBe(1)
})
