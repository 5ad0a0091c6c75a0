import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromInterchange } from '../../src/modules/annual-report/interchange.ts'
import { readReport } from '../../src/modules/annual-report/domain/reading/read-report.ts'
import { renderReport, type RenderFormat } from '../../src/modules/annual-report/rendering/render-report.ts'
import { openDocument } from '../../src/platform/documents/read/open-document.ts'
import { figuresOf } from '../../src/statute/report-format/figures.ts'
import type { AnnualReport } from '../../src/statute/report-format/report.ts'
import { anyPrintedReport } from './any-printed-report.ts'

// Heavy formats run fewer times; each run writes a whole file and reads it back.
const runs = { html: 25, md: 40, xlsx: 8, docx: 8, pdf: 8 } as const

describe.each(Object.entries(runs))('a report rendered as %s', (format, numRuns) => {
  test('reads back as the same report', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintedReport, async (report) => {
        expect(wordsAndFigures(await readBack(report, format as RenderFormat))).toEqual(wordsAndFigures(report))
      }),
      { numRuns },
    )
  }, 120_000)

  test('keeps its figures whatever its text says', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintedReport, fc.constantFrom(...hostileTexts), async (report, text) => {
        const sections = report.sections.map((section, at) => (at === 0 || at === 4 ? { ...section, text } : section))
        const read = await readBack({ ...report, sections }, format as RenderFormat)
        expect(figures(read)).toEqual(figures(report))
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  }, 120_000)
})

test('a report written as JSON reads back whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyPrintedReport, async (report) => {
      const { bytes } = await renderReport(report, 'json')
      const read = fromInterchange(JSON.parse(new TextDecoder().decode(bytes)))
      expect(read).toEqual({ ok: true, value: report })
    }),
    { numRuns: 100 },
  )
})

const hostileTexts = [
  '#set page(width: 1cm) $x$ *粗* _斜_ <label> @引用 \\ `码` // 注释 /* 注释 */ [内容] {代码}',
  '<script>alert(1)</script><table><tr><td>1</td></tr></table> &lt;b&gt; ]]> <!-- 注 -->',
  '# 标题\n- 项目\n1. 项目\n> 引用\n```\n代码\n```\n[链接](http://x.example) ~~删~~ ---',
  '=SUM(A1:A9)\n+1\n@cmd\n\u0000\u0007\u200b控制字符\ufffe\ud800孤立代理',
  '𰻝𪚥㛃䶮 👍🏽 é ﷽ \u202e反向\u202c',
  `没有断行机会的${'长'.repeat(3000)}${'0'.repeat(500)}`,
]

async function readBack(report: AnnualReport, format: RenderFormat): Promise<AnnualReport> {
  const { bytes, fileName } = await renderReport(report, format)
  const opened = await openDocument({ name: fileName, bytes })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return readReport(opened.value).report
}

/** What is promised to come back: every figure and why it is empty, the forms, and the report's words. */
function wordsAndFigures(report: AnnualReport): object {
  const { title, agency, year, publishedOn, preamble, sections } = report
  return { title, agency, year, publishedOn, preamble, sections, ...figures(report) }
}

function figures(report: AnnualReport): object {
  const printed = figuresOf({ ...report, narrative: {} })
  return {
    forms: [report.table2?.format, report.table3?.format, report.table4 !== null],
    figures: Object.fromEntries(printed.map(({ path, value }) => [path, value ?? report.marks?.[path] ?? 'blank'])),
  }
}
