import { z, type ZodType } from 'zod'
import type { Staff } from '../../kernel/actor.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import { versionField } from './field-schemas.ts'
import type { FieldErrors, RawFields } from './fields.ts'
import { goOn, officeForm, officePage, type OfficeAsked } from './office-page.ts'
import type { May, Page, Problem, Shown } from './page.ts'

/** Who asks for the form of which thing; what was typed and what is wrong with it, where it was sent before. */
export type StepAsked = {
  readonly actor: Staff
  readonly id: string
  /** What the address asks besides: something to begin the form with. */
  readonly query: RawFields
  readonly typed?: RawFields | undefined
  readonly errors: FieldErrors
}

type StepFormPages<Schema extends ZodType, Answer> = Shown<Answer> & {
  /** Ends in the step's noun and holds `:id`: `/office/requests/:id/extension`. */
  readonly path: string
  readonly may: Exclude<May, 'anyone'>
  readonly carries?: 'form' | 'files'
  readonly fields: Schema
  readonly load: (asked: StepAsked) => Promise<Outcome<Answer, Problem>>
  readonly take: (
    asked: OfficeAsked<z.output<Schema> & { readonly version: number }>,
    id: string,
  ) => Promise<Outcome<unknown, FieldErrors>>
  /** Where it leads when it was done, and what is said there. */
  readonly afterwards: { to(id: string, fields: z.output<Schema>): string; readonly said: string }
}

/**
 * The two pages of a step on something that several people work on: its form, and what answers it. The form carries the
 * version it was made from, so that two people who take a step at once notice each other; refused, it comes back with all
 * that was typed.
 */
export function stepFormPages<Schema extends ZodType, Answer>({
  fields,
  load,
  take,
  afterwards,
  ...look
}: StepFormPages<Schema, Answer>): readonly Page[] {
  return [
    officePage({
      ...look,
      carries: 'address',
      fields: z.object({}),
      load: ({ actor, params, query }) => load({ actor, id: params['id'] ?? '', query, errors: {} }),
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionField }), fields),
      async submit(asked) {
        const id = asked.params['id'] ?? ''
        const taken = await take(asked, id)
        return taken.ok ? goOn(afterwards.to(id, asked.fields), afterwards.said) : refuse(taken.refusal)
      },
      again: (errors, { actor, params, query, form: typed }) =>
        load({ actor, id: params['id'] ?? '', query, typed, errors }),
    }),
  ]
}

/** The version a form carries: who was just told that it changed has the newest one before their eyes, nobody else has. */
export function versionShown(
  version: number,
  { typed, errors }: Pick<StepAsked, 'typed' | 'errors'>,
  changedMeanwhile: string,
): string {
  const told = typed === undefined || errors[''] === changedMeanwhile
  return told ? String(version) : (typed['version'] ?? '')
}
