import type { Finding } from '../../kernel/finding.ts'
import type { Reading } from '../../modules/annual-report/public.ts'
import { checkReport } from '../../statute/report-checks/check-report.ts'
import type { Run } from '../command.ts'
import { paintFor } from '../paint.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { exitCodeOf, worse } from './exit-code.ts'
import { findingCount, findingLines } from './finding-words.ts'
import { headingLines, refusalLines } from './heading-words.ts'
import { lineOfRefusal, lineOfReport } from './json-line.ts'
import { placeWordsOf } from './place-words.ts'
import { readInputs, type Read } from './read-inputs.ts'
import { tableLines } from './table-words.ts'

/** Prints what each file says: a JSON line for programs, tables for people. Files are read and forgotten one by one. */
export const run: Run = async ({ operands, options }, terminal) => {
  let code: ExitCode = 0
  for await (const read of readInputs(operands, terminal, options['progress'] === true)) {
    const shown =
      options['json'] === true
        ? asJson(read, options['places'] === true)
        : asText(read, options['places'] === true, terminal)
    code = worse(code, shown.code)
    await terminal.out(shown.text)
  }
  return code
}

type Shown = { readonly text: string; readonly code: ExitCode }

function asJson(read: Read, withPlaces: boolean): Shown {
  if ('refusal' in read) return { text: lineOfRefusal(read.name, read.refusal), code: 2 }
  const { report, refusal, places } = read.reading
  const findings = findingsOf(read.reading)
  const text = lineOfReport({ report, findings, refusal, ...(withPlaces && { places }) })
  return { text, code: refusal === null ? exitCodeOf(findings) : 2 }
}

function asText(read: Read, withPlaces: boolean, terminal: Terminal): Shown {
  const paint = paintFor(terminal)
  if ('refusal' in read) return { text: textOf(refusalLines(read.name, read.refusal.message, paint)), code: 2 }
  const { report, places, document, refusal } = read.reading
  if (refusal !== null) return { text: textOf(refusalLines(read.name, refusal, paint)), code: 2 }
  const placeWords = placeWordsOf(document, places)
  const findings = findingsOf(read.reading)
  const lines = [
    ...headingLines(read.name, report, paint),
    ...tableLines(report, withPlaces ? placeWords : null),
    '',
    `  ${findingCount(findings, paint)}`,
    ...findingLines(findings, placeWords, paint),
  ]
  return { text: textOf(lines), code: exitCodeOf(findings) }
}

/** A report whose figures could not be read is not checked as if its tables were missing. */
function findingsOf(reading: Reading): readonly Finding[] {
  return reading.refusal === null ? [...reading.findings, ...checkReport(reading.report)] : reading.findings
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n\n`
}
