import type { Finding } from '../../kernel/finding.ts'
import { checkReport } from '../../statute/report-checks/check-report.ts'
import { pairReports } from '../../statute/report-checks/pair-reports.ts'
import type { Run } from '../command.ts'
import { paintFor } from '../paint.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { exitCodeOf, worse } from './exit-code.ts'
import { findingCount, findingLines } from './finding-words.ts'
import { headingLines, refusalLines } from './heading-words.ts'
import { lineOfRefusal, lineOfReport } from './json-line.ts'
import { keepRead, type KeptRefusal, type KeptReport } from './keep-read.ts'
import { readInputs } from './read-inputs.ts'

/**
 * Checks each file by itself and, where several are given, against one another: the year before, the children of a
 * government, texts that are copies. Only the reports are kept until all are read, never the documents.
 */
export const run: Run = async ({ operands, options }, terminal) => {
  const kept: Kept[] = []
  for await (const read of readInputs(operands, terminal, options['progress'] === true))
    kept.push(keepRead(read, options))
  const codes: ExitCode[] = []
  for (const { each, findings, code } of checkAll(kept)) {
    codes.push(code)
    await terminal.out(options['json'] === true ? jsonOf(each, findings) : textOf(each, findings, terminal))
  }
  if (options['json'] !== true && kept.length > 1) await terminal.out(summaryOf(codes))
  return codes.reduce(worse, 0)
}

type Kept = KeptReport | KeptRefusal
type Checked = { readonly each: Kept; readonly findings: readonly Finding[]; readonly code: ExitCode }

function* checkAll(kept: readonly Kept[]): Generator<Checked> {
  const contexts = pairReports(kept.filter(isReport).map(({ report }) => report)).values()
  for (const each of kept) {
    if (!isReport(each)) yield { each, findings: each.findings, code: 2 }
    else {
      const findings = [...each.findings, ...checkReport(each.report, contexts.next().value)]
      yield { each, findings, code: exitCodeOf(findings) }
    }
  }
}

function isReport(each: Kept): each is KeptReport {
  return each.refusal === null
}

function jsonOf(each: Kept, findings: readonly Finding[]): string {
  if (isReport(each)) {
    return lineOfReport({ report: each.report, findings, refusal: null, ...(each.places && { places: each.places }) })
  }
  const { name, report, refusal } = each
  return report === null ? lineOfRefusal(name, refusal) : lineOfReport({ report, findings, refusal: refusal.message })
}

function textOf(each: Kept, findings: readonly Finding[], terminal: Terminal): string {
  const paint = paintFor(terminal)
  if (!isReport(each)) return `${refusalLines(each.name, each.refusal.message, paint).join('\n')}\n\n`
  const lines = [
    ...headingLines(each.name, each.report, paint),
    `  ${findingCount(findings, paint)}`,
    ...findingLines(findings, each.placeWords, paint),
  ]
  return `${lines.join('\n')}\n\n`
}

function summaryOf(codes: readonly ExitCode[]): string {
  const count = (code: ExitCode) => codes.filter((each) => each === code).length
  return `共 ${codes.length} 份：没有错误 ${count(0)} 份，有错误 ${count(1)} 份，读不出来 ${count(2)} 份。\n`
}
