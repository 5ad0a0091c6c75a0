import type { Day } from '../../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { DocumentFact } from '../document-fact.ts'
import type { ImportedDocument } from './imported-document.ts'
import { readCells, type RawRow, type RowFinding, type ToldRow } from './read-cells.ts'

type Around = { readonly today: Day; readonly makesRules: boolean }

/** One row of a list as a document with its facts; everything that is wrong with it is said at once. */
export function readLibraryRow(
  raw: RawRow,
  { today, makesRules }: Around,
): Outcome<ImportedDocument, readonly RowFinding[]> {
  const told = readCells(raw)
  const findings = [
    ...told.findings,
    ...faultsOfKind(told, makesRules),
    ...faultsOfDays(told, today),
    ...faultsOfState(told, raw.basis, today),
  ]
  const { kind, madeOn, number } = told
  if (findings.length > 0 || kind === undefined || madeOn === undefined || number === undefined) return refuse(findings)
  const { title = '', draftedBy = '', basis = '' } = raw
  return done({
    ...{ kind, title, text: '', draftedBy, coIssuers: [], topic: null, madeOn },
    ...{ market: false, trial: /（(试行|暂行)）|暂行(办法|规定)/.test(title) },
    ...{ documentNumber: number, registryNumber: raw.registryNumber || null },
    facts: [issuedBy(told, madeOn), ...changeOf(told, basis)],
    fromElsewhere: true,
    interpretations: [],
  })
}

function issuedBy({ effectiveOn, expiresOn }: ToldRow, madeOn: Day): DocumentFact {
  return { change: 'issued', on: madeOn, effectiveOn: effectiveOn ?? madeOn, expiresOn: expiresOn ?? null }
}

function faultsOfKind({ kind }: ToldRow, makesRules: boolean): readonly RowFinding[] {
  return kind === 'rule' && !makesRules ? [{ column: '种类', words: '本机关没有规章制定权' }] : []
}

/** Days in an order that cannot be. */
function faultsOfDays({ madeOn, effectiveOn, expiresOn, changedOn }: ToldRow, today: Day): readonly RowFinding[] {
  const faults = [
    { column: '成文日期', words: '晚于今天', wrong: isBefore(today, madeOn) },
    { column: '施行日期', words: '早于成文日期', wrong: isBefore(effectiveOn, madeOn) },
    { column: '有效期至', words: '早于施行日期', wrong: isBefore(expiresOn, effectiveOn ?? madeOn) },
    { column: '状态日期', words: '早于成文日期', wrong: isBefore(changedOn, madeOn) },
    { column: '状态日期', words: '晚于今天', wrong: isBefore(today, changedOn) },
  ]
  return faults.filter(({ wrong }) => wrong).map(({ column, words }) => ({ column, words }))
}

function isBefore(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one < other
}

/** The state has to agree with its days, or the counts of a year would not. */
function faultsOfState(
  { validity, expiresOn, changedOn }: ToldRow,
  basis: string | undefined,
  today: Day,
): readonly RowFinding[] {
  const isOver = isBefore(expiresOn, today)
  if (validity === 'in-force')
    return isOver ? [{ column: '效力状态', words: '有效期已过，不是“有效”；延续过的，“有效期至”填写新的日期' }] : []
  if (validity === undefined || (validity === 'lapsed' && isOver)) return []
  return [
    ...(changedOn === undefined ? [{ column: '状态日期', words: '没有填写' }] : []),
    ...(basis === undefined || basis === '' ? [{ column: '依据', words: '没有填写' }] : []),
  ]
}

function changeOf({ validity, changedOn }: ToldRow, words: string): readonly DocumentFact[] {
  if (changedOn === undefined || validity === undefined || validity === 'in-force') return []
  return [{ change: validity, on: changedOn, basis: { words, documentId: null } }]
}
