import { readFileSync } from 'node:fs'
import { fromInterchange, renderFormats, renderReport } from '../src/modules/annual-report/public.ts'
import { median, millisecondsOf, rounded } from './measure.ts'
import type { Result } from './result.ts'

/** Rendering one full report in every format: the first time, with its library loaded, and warm. */
export async function renderingBench(): Promise<Result[]> {
  const report = fromInterchange(JSON.parse(readFileSync('fixtures/demo/shifanxian-2024.json', 'utf8')))
  if (!report.ok) throw new Error(report.refusal.message)
  const results: Result[] = []
  for (const format of renderFormats) {
    const [first] = await millisecondsOf(() => renderReport(report.value, format), { times: 1, warm: 0 })
    const warm = median(await millisecondsOf(() => renderReport(report.value, format), { times: 20, warm: 5 }))
    const { bytes } = await renderReport(report.value, format)
    results.push({
      what: `render ${format}`,
      value: `${rounded(warm, 1)} ms (first ${rounded(first ?? 0, 0)} ms)`,
      how: `${Math.ceil(bytes.length / 1024)} KB, median of 20 warm runs`,
    })
  }
  return results
}
