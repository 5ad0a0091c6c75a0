import type { Staff } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { NumberSeries } from '../../../statute/reply-letters/letter-definition.ts'
import type { Acted, Deed } from '../../audit/public.ts'
import type { NewLetter } from '../data/letter-rows.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { IdentifiedDraft } from '../domain/letter-draft.ts'
import { draftedLetter, issuedLetter, numberOf, seriesOf, type LetterMaking } from '../domain/letter-making.ts'
import { withSoundLetters, type LetterStep } from '../domain/letter-step.ts'
import type { Refusal } from '../domain/refusals.zh.ts'
import type { StepOn } from '../domain/step-on.ts'
import { takeStep, type StepNeeds } from './take-step.ts'

export type LetterNeeds = {
  readonly making: LetterMaking
  readonly now: Date
  /** The next number of a series of the organ in a year; given back where the transaction fails. */
  takeNumber(series: NumberSeries, year: number): Promise<number>
  addLetter(added: NewLetter): Promise<void>
}

/** Takes a step and issues its letters, in one transaction: no event without its letter, no number without a letter. */
export async function takeLetterStep<Input>(
  needs: StepNeeds & LetterNeeds,
  actor: Staff,
  { on, told }: { readonly on: StepOn; readonly told: LetterStep<Input> },
  input: Input,
): Promise<Outcome<Acted<CaseFile>, Refusal>> {
  const issued: Deed[] = []
  const stepNeeds: StepNeeds = {
    ...needs,
    addEvents: async (file, events) => {
      const after = await needs.addEvents(file, events)
      for (const one of told.letters(file, after, input)) issued.push(await issueNow(needs, actor, after, one))
      return after
    },
  }
  const rule = withSoundLetters(told, needs.making)
  const taken = await takeStep(stepNeeds, actor, { on, step: told.step, rule }, input)
  if (!taken.ok) return taken
  return done({ value: taken.value.value, deeds: [...taken.value.deeds, ...issued] })
}

/** The number of a letter that leaves today; null for those without a series. */
export async function nextNumber(
  { making, takeNumber }: Pick<LetterNeeds, 'making' | 'takeNumber'>,
  code: Parameters<typeof seriesOf>[0],
): Promise<string | null> {
  const series = seriesOf(code)
  if (series === null) return null
  const year = Number(making.today.slice(0, 4))
  return numberOf(making.organ, series, { year, serial: await takeNumber(series, year) })
}

/** What the trail says of a letter that was issued. */
export function deedOfIssue(
  organId: string,
  letter: { readonly id: string; readonly number: string | null; readonly title: string },
): Deed {
  const { id, number, title } = letter
  return { organId, action: 'letter.issue', subject: { kind: 'letter', id }, detail: { number, title } }
}

async function issueNow(
  needs: LetterNeeds,
  actor: Staff,
  file: CaseFile,
  { id, draft }: IdentifiedDraft,
): Promise<Deed> {
  const { making } = needs
  const drafted = draftedLetter(file, draft, making)
  const number = await nextNumber(needs, draft.code)
  const letter = issuedLetter(drafted, number, making.today)
  const { organId } = file.request
  await needs.addLetter({
    ...{ id, requestId: file.request.id, organId, draft, letter, number, draftedBy: actor.name, draftedAt: needs.now },
    ...{ templateVersion: making.templateOf(draft.code).version, status: 'issued', issuedOn: making.today },
  })
  return deedOfIssue(organId, { id, number, title: letter.title })
}
