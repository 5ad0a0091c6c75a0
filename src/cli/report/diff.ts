import { compareReports, type ReportDifference } from '../../modules/annual-report/public.ts'
import type { Run } from '../command.ts'
import { paintFor } from '../paint.ts'
import { differenceLines } from './difference-words.ts'
import { readOne } from './read-one.ts'

/** Prints in what two reports differ; exit code 0 same, 1 different, 2 cannot read. */
export const run: Run = async ({ operands, options }, terminal) => {
  const [one = '', other = ''] = operands
  if (one === '-' && other === '-') return complain('标准输入只能用一次。')
  const from = await readOne(one, terminal)
  if (!from.ok) return complain(from.refusal)
  const to = await readOne(other, terminal)
  if (!to.ok) return complain(to.refusal)
  const all = compareReports(from.value.report, to.value.report)
  const differences = options['figures'] === true ? all.filter(isAboutFigures) : all
  const text =
    options['json'] === true ? `${JSON.stringify({ from: one, to: other, differences })}\n` : textOf(differences)
  await terminal.out(text)
  return differences.length === 0 ? 0 : 1

  function textOf(found: readonly ReportDifference[]): string {
    const lines = differenceLines(found, paintFor(terminal))
    return `${[`${one} → ${other}`, ...lines].join('\n')}\n`
  }

  function complain(message: string): 2 {
    terminal.err(`${message}\n`)
    return 2
  }
}

function isAboutFigures({ about }: ReportDifference): boolean {
  return about === 'figure' || about === 'form'
}
