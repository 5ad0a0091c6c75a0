import type { Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { checkLetter } from '../../../statute/reply-letters/check-letter.ts'
import type { LetterFinding } from '../../../statute/reply-letters/checks/letter-check.ts'
import { composeLetter, type LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import { codeOfSeries, formatNumber } from '../../../statute/reply-letters/document-number.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import type { NumberSeries } from '../../../statute/reply-letters/letter-definition.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterFacts } from '../../../statute/reply-letters/letter-facts.ts'
import type { CaseFile } from './case-file.ts'
import type { LetterDraft } from './letter-draft.ts'
import type { LetterOrgan } from './letter-organ.ts'
import { flagsOfCase, wordsOfCase } from './letter-words-of-case.ts'

/** An organ's wording of a letter; version 0 is the statute's own. */
export type VersionedTemplate = { readonly template: LetterTemplate; readonly version: number }

/** What making letters needs besides the case. */
export type LetterMaking = {
  readonly organ: LetterOrgan
  readonly calendar: WorkCalendar
  readonly today: Day
  readonly templateOf: (code: LetterCode) => VersionedTemplate
}

/** The draft as a letter without number and date, as it is shown before it is issued. */
export function draftedLetter(file: CaseFile, draft: LetterDraft, making: LetterMaking): OfficialLetter {
  return composeLetter(making.templateOf(draft.code).template, factsOf(file, draft, making))
}

/** The letter as it leaves: what was drafted, with number and date and not a word otherwise. */
export function issuedLetter(drafted: OfficialLetter, number: string | null, on: Day): OfficialLetter {
  // A form that somebody else fills in stays without date and signature.
  return drafted.signedBy === '' ? drafted : { ...drafted, number, date: on }
}

/**
 * What stands against issuing this letter today, given the case as it is now; the number is not yet taken. A letter
 * approved yesterday is checked again, so that a changed case or law is noticed.
 */
export function faultsBeforeIssue(
  file: CaseFile,
  { draft, letter }: { readonly draft: LetterDraft; readonly letter: OfficialLetter },
  making: LetterMaking,
): readonly LetterFinding[] {
  const { organ, today } = making
  const series = seriesOf(draft.code)
  if (series !== null && organ.documentCode.trim() === '') return [noDocumentCode]
  const number = series === null ? null : numberOf(organ, series, { year: Number(today.slice(0, 4)), serial: 1 })
  const facts = { ...factsOf(file, draft, making), number, issuedOn: today }
  return checkLetter(draft.code, issuedLetter(letter, number, today), facts)
}

/** Whether any of the findings keeps a letter from being issued. */
export function isFaulty(findings: readonly LetterFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** The series a letter is numbered in; null where it has no number. */
export function seriesOf(code: LetterCode): NumberSeries | null {
  return letterDefinition(code).series
}

/** The number of a letter, e.g. `示自然资公开告〔2026〕3号`. */
export function numberOf(
  { documentCode }: Pick<LetterOrgan, 'documentCode'>,
  series: NumberSeries,
  { year, serial }: { readonly year: number; readonly serial: number },
): string {
  return formatNumber(codeOfSeries(documentCode.trim(), series), year, serial)
}

const noDocumentCode: LetterFinding = {
  rule: 'L.documentCode',
  severity: 'error',
  message: '机关资料中没有填写发文字号的机关代字，请系统管理员补充。',
}

function factsOf(file: CaseFile, draft: LetterDraft, { organ, calendar, today }: LetterMaking): LetterFacts {
  return {
    organ,
    recipient: draft.recipient,
    words: { ...wordsOfCase(file, organ, calendar), ...draft.words },
    flags: new Set([...flagsOfCase(file), ...draft.flags]),
    choice: draft.choice,
    number: null,
    issuedOn: null,
    draftedOn: today,
    servedOnline: draft.servedOnline,
    sealed: true,
    attachments: draft.enclosures.map(({ name }) => name),
    attachmentPages: draft.attachmentPages ?? null,
    copiesTo: [],
  }
}
