import { basename } from 'node:path'
import { readReportFile, toInterchange } from '../src/modules/annual-report/public.ts'
import { checkReport } from '../src/statute/report-checks/check-report.ts'
import { median, millisecondsOf, processorTime, quantile, rounded } from './measure.ts'
import { ownTexts, reportTexts, type ReportText } from './report-texts.ts'
import type { Result } from './result.ts'

/** Opening, reading and checking text reports in one thread, against yardsticks of the same run. */
export async function readingBench(): Promise<Result[]> {
  const texts = await reportTexts()
  const each = []
  for (const text of texts)
    each.push({ text, taken: median(await millisecondsOf(() => readAndCheck(text), { times: 15, warm: 5 })) })
  const together = await throughput(texts)
  // Last: by then the compiler has settled.
  const one = await onOneReport()
  const medians = each.map(({ taken }) => taken)
  const slowest = each.toSorted((one, other) => other.taken - one.taken)[0]
  return [
    ...one,
    {
      what: 'one text, median of all texts',
      value: `${rounded(median(medians))} ms`,
      target: '≤ 3 ms',
      how: `${texts.length} texts, 15 warm runs each`,
    },
    { what: 'one text, 95th percentile of all texts', value: `${rounded(quantile(medians, 0.95))} ms`, how: 'same' },
    { what: 'slowest text', value: `${rounded(slowest?.taken ?? 0)} ms`, how: basename(slowest?.text.name ?? '') },
    ...together,
  ]
}

async function readAndCheck(text: ReportText) {
  const read = await readReportFile(text)
  if (!read.ok) return null
  return { reading: read.value, findings: checkReport(read.value.report) }
}

/** One report of our own, with what reading it costs against parsing its figures as JSON and scanning it for digits. */
async function onOneReport(): Promise<Result[]> {
  const text = (await ownTexts()).find(({ name }) => name.endsWith('.md'))
  const checked = text && (await readAndCheck(text))
  if (text === undefined || checked === null || checked === undefined) throw new Error('no report of our own to read')
  const { report, document } = checked.reading
  const json = JSON.stringify(toInterchange(report))
  const runs = { times: 300, warm: 300 }
  const own = median(await millisecondsOf(() => readAndCheck(text), runs))
  const ownProcessor = await processorTime(() => readAndCheck(text), runs)
  const parsing = median(await millisecondsOf(() => JSON.parse(json), runs))
  const scanning = median(await millisecondsOf(() => document.text.match(/\d+(\.\d+)?/g), runs))
  const checking = median(await millisecondsOf(() => checkReport(report), runs))
  const what = 'read and check one text report'
  const how = `${text.name}, ${document.text.length} characters, 300 warm runs`
  return [
    { what, value: `${rounded(own)} ms`, target: '≤ 3 ms', how: `${how}, median by the clock` },
    { what, value: `${rounded(ownProcessor)} ms`, how: `${how}, mean processor time, compiler's threads with it` },
    { what: '— of which checking', value: `${rounded(checking)} ms`, how: 'median by the clock' },
    {
      what: '— against JSON.parse of its figures',
      value: `× ${rounded(own / parsing, 0)}`,
      how: `yardstick ${rounded(parsing, 4)} ms`,
    },
    {
      what: '— against a scan for digits',
      value: `× ${rounded(own / scanning, 0)}`,
      how: `yardstick ${rounded(scanning, 4)} ms`,
    },
  ]
}

/**
 * The compiler needs thousands of texts before it has seen all ways of this much code; what a long run settles at is
 * measured apart from what it begins with.
 */
async function throughput(texts: readonly ReportText[]): Promise<Result[]> {
  const first = await stretch(texts, 4)
  await stretch(texts, 12)
  const warm = await stretch(texts, 8)
  return [
    { what: 'texts a second, one thread, first 4 s', ...first },
    { what: 'texts a second, one thread, after 16 s', target: '≥ 500', ...warm },
  ]
}

async function stretch(texts: readonly ReportText[], seconds: number): Promise<Pick<Result, 'value' | 'how'>> {
  const before = performance.now()
  const processorBefore = process.cpuUsage()
  let count = 0
  while (performance.now() - before < seconds * 1000) {
    for (const text of texts) await readAndCheck(text)
    count += texts.length
  }
  const taken = (performance.now() - before) / 1000
  const { user, system } = process.cpuUsage(processorBefore)
  return {
    value: `${rounded((count * 1e6) / (user + system), 0)} a processor second, ${rounded(count / taken, 0)} by the clock`,
    how: `${count} texts, all ${texts.length} in turn for ${seconds} s`,
  }
}
