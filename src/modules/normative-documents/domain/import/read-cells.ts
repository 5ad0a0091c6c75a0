import { parseDay, type Day } from '../../../../kernel/day.ts'
import {
  formatPublishedNumber,
  parsePublishedNumber,
} from '../../../../statute/proactive-disclosure/published-number.ts'
import { validityStates, type Validity } from '../../../../statute/proactive-disclosure/validity.table.ts'
import { documentKinds, type DocumentKind } from '../document.ts'
import type { LibraryField } from './library-columns.table.ts'

/** What is wrong in a row: the column by the name the list gives it, and why. */
export type RowFinding = { readonly column: string; readonly words: string }

export type RawRow = Readonly<Partial<Record<LibraryField, string>>>

/** What the cells of a row say; undefined where they say nothing, or nothing that can be read. */
export type ToldRow = {
  readonly kind: DocumentKind | undefined
  readonly validity: Validity | undefined
  readonly number: string | undefined
  readonly madeOn: Day | undefined
  readonly effectiveOn: Day | undefined
  readonly expiresOn: Day | undefined
  readonly changedOn: Day | undefined
}

/** The cells of a row one by one; what cannot be read is undefined and said. */
export function readCells(row: RawRow): ToldRow & { readonly findings: readonly RowFinding[] } {
  const raw = { ...empty, ...row }
  const findings: RowFinding[] = []
  const say = (column: string, words: string) => {
    findings.push({ column, words })
    return undefined
  }
  const dayIn = (column: string, text: string) =>
    text === '' ? undefined : (readDay(text) ?? say(column, `“${text}”不是日期`))
  if (raw.title === '') say('标题', '没有填写')
  const number = readNumber(raw.documentNumber)
  if (number === undefined) say('文号', raw.documentNumber !== '' ? `“${raw.documentNumber}”不是文号` : '没有填写')
  if (raw.madeOn === '') say('成文日期', '没有填写')
  const kind = keyOf(documentKinds, raw.kind || '行政规范性文件')
  if (kind === undefined) say('种类', `不认识“${raw.kind}”`)
  const validity = keyOf(validityStates, raw.validity || '有效')
  if (validity === undefined) say('效力状态', `不认识“${raw.validity}”`)
  return {
    ...{ kind, validity, number },
    madeOn: dayIn('成文日期', raw.madeOn),
    effectiveOn: dayIn('施行日期', raw.effectiveOn),
    expiresOn: dayIn('有效期至', raw.expiresOn),
    changedOn: dayIn('状态日期', raw.changedOn),
    findings,
  }
}

const empty = {
  ...{ title: '', documentNumber: '', madeOn: '', kind: '', validity: '' },
  ...{ effectiveOn: '', expiresOn: '', changedOn: '' },
}

function keyOf<Key extends string>(
  table: readonly { readonly key: Key; readonly zh: string }[],
  written: string,
): Key | undefined {
  return table.find(({ zh }) => zh === written)?.key
}

/** The number as it has to be printed, however it is written. */
function readNumber(written: string): string | undefined {
  const parsed = parsePublishedNumber(written)
  return parsed && formatPublishedNumber(parsed)
}

/** `2023-05-08`, `2023年5月8日`, `2023/5/8`, `2023.5.8`. */
function readDay(text: string): Day | undefined {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})日?(?:\s.*)?$/.exec(text.normalize('NFKC'))
  if (parts === null) return undefined
  const [, year = '', month = '', date = ''] = parts
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
