import type { Day } from '../../kernel/day.ts'
import type { LetterCode } from '../reply-letters/letter-code.ts'
import type { FormVersion } from '../report-format/form-version.ts'
import { table3Categories, table3Rows } from '../report-format/table3.table.ts'
import type { Table3Category, Table3Key } from '../report-format/table3.table.ts'
import { requestOutcomes } from './request-outcomes.table.ts'
import type {
  OutcomeCode,
  OutcomeVariant,
  OutcomeVariantCode,
  RemedyCharacter,
  RequestOutcome,
} from './request-outcomes.table.ts'

/** A result somebody chose. `grounds` are the results on which the closed parts of a 部分公开 rest. */
export type OutcomeChoice = {
  readonly outcome: OutcomeCode
  readonly variant: OutcomeVariantCode
  readonly grounds?: readonly OutcomeCode[]
}

const byCode: ReadonlyMap<string, RequestOutcome> = new Map(requestOutcomes.map((outcome) => [outcome.code, outcome]))

/** The result with this code. */
export function outcomeOf(code: OutcomeCode): RequestOutcome {
  return byCode.get(code) as RequestOutcome
}

/** Whether a text, of a form or a row, names a result. */
export function isOutcomeCode(text: string): text is OutcomeCode {
  return byCode.has(text)
}

/** The variant of a result with this code; undefined where the result has no such variant. */
export function findVariant(outcome: OutcomeCode, variant: string): OutcomeVariant | undefined {
  return outcomeOf(outcome).variants.find(({ code }) => code === variant)
}

/** The choice a form names, or undefined where there is no such result or no such variant of it. */
export function findChoice(outcome: string, variant: string): OutcomeChoice | undefined {
  if (!isOutcomeCode(outcome) || findVariant(outcome, variant) === undefined) return undefined
  return { outcome, variant: variant as OutcomeVariantCode }
}

/** The results a reply issued on that day may have, in the order of Table 3. */
export function outcomesOn(issuedOn: Day): readonly RequestOutcome[] {
  return requestOutcomes.filter(({ since }) => since <= issuedOn)
}

/** The document that tells this result. */
export function letterOfChoice(choice: OutcomeChoice): LetterCode {
  return variantOf(choice).letter
}

/**
 * What the result is to somebody who wants to challenge it. A 部分公开 whose closed parts rest on no refusal under
 * Art. 14–16 (they do not exist, say) is like any other result.
 */
export function remedyCharacterOf(choice: OutcomeChoice): RemedyCharacter {
  const character = variantOf(choice).remedy ?? outcomeOf(choice.outcome).remedy
  const grounds = choice.grounds ?? []
  if (character !== 'partial' || grounds.length === 0) return character
  return grounds.some((ground) => outcomeOf(ground).remedy === 'refusal') ? 'partial' : 'choice'
}

/** The row of Table 3 that counts the result; the form of 2019 has one row for everything under 其他处理. */
export function table3RowOf(outcome: OutcomeCode, form: FormVersion): Table3Key {
  const row = table3Row(outcome)
  return (row.forms as readonly FormVersion[]).includes(form) ? row.key : 'otherHandling'
}

/** The category a result belongs to, e.g. 不予公开, with its Chinese name. */
export function categoryOf(outcome: OutcomeCode): { readonly key: Table3Category; readonly label: string } {
  const { category } = table3Row(outcome)
  return table3Categories.find(({ key }) => key === category) as { key: Table3Category; label: string }
}

function variantOf({ outcome, variant }: OutcomeChoice): OutcomeVariant {
  const found = findVariant(outcome, variant)
  if (found === undefined) throw new Error(`no variant ${variant} of ${outcome}`)
  return found
}

function table3Row(outcome: OutcomeCode) {
  const { row } = outcomeOf(outcome)
  return table3Rows.find(({ key }) => key === row) as (typeof table3Rows)[number]
}
