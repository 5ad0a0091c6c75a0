import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Problem } from '../../../platform/http/page.ts'
import { composeLetter, type LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { organInLetters, organWords } from '../organ-in-letters.ts'
import { editRows, type EditRow } from '../domain/edit-rows.ts'
import type { KeptTemplate } from '../domain/kept-template.ts'
import { templateOf } from '../domain/own-wording.ts'
import { sampleFacts } from '../domain/sample-facts.ts'
import type { SavedVersion } from '../queries/template-versions.ts'
import { findLetter } from './find-letter.ts'
import type { LetterQuestions } from './letter-questions.ts'
import { typedWording } from './wording-form.ts'

/** A template as its page shows it: the rows to edit, what was typed, and how a letter by it would look. */
export type ShownLetter = {
  readonly definition: LetterDefinition
  readonly kept: KeptTemplate
  readonly rows: readonly EditRow[]
  /** What somebody typed and has not saved; null where the page shows what is kept. */
  readonly typed: RawFields | null
  readonly errors: FieldErrors
  readonly preview: OfficialLetter
  readonly versions: readonly SavedVersion[]
}

type Needs = Pick<LetterQuestions, 'currentTemplate' | 'templateVersions' | 'findOrgan' | 'today'>
type Typed = { readonly typed: RawFields | null; readonly errors: FieldErrors }

/** What the page of a template shows, of what is kept or of what somebody just typed. */
export async function shownLetter(
  ask: Needs,
  params: RawFields,
  organId: string,
  typing?: Typed,
): Promise<Outcome<ShownLetter, Problem>> {
  const found = findLetter(params)
  if (!found.ok) return found
  const definition = found.value
  const organ = await ask.findOrgan(organId)
  if (organ === undefined) return refuse({ status: 404 })
  const kept = await ask.currentTemplate(organId, definition.code)
  const rows = editRows(definition, kept.template)
  const facts = sampleFacts(definition.code, organInLetters(organ), ask.today(), organWords(organ))
  return done({
    definition,
    kept,
    rows,
    typed: typing?.typed ?? null,
    errors: typing?.errors ?? {},
    preview: composeLetter(templateShown(definition, kept, rows, typing), facts),
    versions: await ask.templateVersions(organId, definition.code),
  })
}

function templateShown(
  definition: LetterDefinition,
  kept: KeptTemplate,
  rows: readonly EditRow[],
  typing: Typed | undefined,
): LetterTemplate {
  const typed = typing?.typed ?? null
  return typed === null ? kept.template : templateOf(definition, typedWording(rows, typed).wording)
}
