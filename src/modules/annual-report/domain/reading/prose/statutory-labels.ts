import { labelKey } from '../../../../../kernel/chinese-text.ts'
import { wordsOnly } from './prose-text.ts'
import { applicantColumns, APPLICANTS_LABEL } from '../../../../../statute/report-format/applicants.table.ts'
import {
  CONTENT_LABEL,
  table2Forms,
  table2Heads,
  table2Rows,
} from '../../../../../statute/report-format/table2.table.ts'
import {
  RECONCILIATION_NOTE,
  RESULTS_LABEL,
  table3Categories,
  table3Rows,
} from '../../../../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../../../../statute/report-format/table4.table.ts'

/** Whether a line says nothing but a label of the tables, with or without its numeral and trailing figures. */
export function isTableLabel(line: string): boolean {
  if (line.length > 60 || !mayEndLabel(line)) return false
  return labels.has(wordsOnly(line.replace(trailingFigures, '').replace(leadingNumeral, '')))
}

const leadingNumeral = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?)\s*/
const trailingFigures = /[\d.,/\s|-]+$/

type Labelled = { readonly label: string; readonly variants?: readonly string[] }

const labels = new Set(
  [
    ...[...table2Rows, ...table2Heads, ...table3Rows, ...table3Categories, ...applicantColumns].flatMap(wordsOf),
    ...[...remedyGroups, ...remedyColumns].flatMap(wordsOf),
    ...Object.values(table2Forms).flatMap((form) => form.blocks.map((block) => block.article)),
    ...[
      APPLICANTS_LABEL,
      CONTENT_LABEL,
      RECONCILIATION_NOTE,
      RESULTS_LABEL,
      '法人或其他组织',
      '行政诉讼',
      '本年度办理结果',
    ],
  ].map((label) => labelKey(label.replace(leadingNumeral, ''))),
)

// Most lines end in a character no label ends in: cheaper to see than the label itself.
function mayEndLabel(line: string): boolean {
  for (let at = line.length - 1; at >= 0; at--)
    if (line.charCodeAt(at) >= HAN) return lastCharacters.has(line[at] as string)
  return false
}

const HAN = 0x3400
const lastCharacters = new Set([...labels].map((label) => label.slice(-1)))

function wordsOf({ label, variants = [] }: Labelled): string[] {
  return [label, ...variants]
}
