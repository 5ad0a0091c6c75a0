import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { readFields, type FieldErrors, type RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeAsked } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Problem, type Reply } from '../../../platform/http/page.ts'
import { stepRow } from '../domain/steps.table.ts'
import { barTo } from '../domain/bar-to-step.ts'
import { previewLetters, type PreviewedLetter } from '../domain/letter-preview.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { LetterDesk } from './letter-desk.ts'
import type { LetterForm, LetterFormShown, LetterSubject } from './letter-form.ts'
import { LetterFormView } from './letter-form-view.tsx'

/** The two pages of a step told by letters: its form, and what answers it — a preview first, then the issue. */
export function letterFormPages<Fields, Input>(desk: LetterDesk, form: LetterForm<Fields, Input>): readonly Page[] {
  const look = {
    path: `/office/requests/:id/${form.noun}`,
    may: stepRow(form.told.step).may,
    title: ({ file }: LetterFormShown) => `${form.title} - ${file.request.number}`,
    view: (shown: LetterFormShown) => <LetterFormView form={form} shown={shown} />,
  }
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: async ({ actor, params }) => {
        const subject = await subjectOf(desk, actor, params['id'] ?? '')
        if (!subject.ok) return subject
        const bar = barTo(form.told.step, subject.value.file, actor)
        if (bar !== undefined) return refuse({ status: 409, detail: refusalText[bar] })
        return done({ ...subject.value, values: form.prefill(subject.value), errors: {}, previews: [] })
      },
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionText, mode: z.string().default('preview') }), form.fields),
      submit: async (asked) => {
        const subject = await subjectOf(desk, asked.actor, asked.params['id'] ?? '')
        if (!subject.ok) return done<Reply>({ kind: 'problem', problem: subject.refusal })
        const faults = form.faults?.(asked.fields, subject.value) ?? {}
        if (Object.keys(faults).length > 0) return refuse(faults)
        return asked.fields.mode === 'issue'
          ? issue(desk, form, asked, subject.value)
          : preview(desk, { form, look, subject: subject.value }, asked)
      },
      again: async (errors, { actor, params, form: values }) => {
        const subject = await subjectOf(desk, actor, params['id'] ?? '')
        if (!subject.ok) return subject
        // Whatever is wrong, letters that can be made are shown: their findings say what to mend.
        const previews = await previewsOf(desk, form, { actor, values, subject: subject.value })
        return done({ ...subject.value, values, errors, previews })
      },
    }),
  ]
}

/** Kept as text: forms whose fields are not known beforehand send it among them. */
export const versionText = z
  .string({ error: '页面已经过期，请重新打开。' })
  .regex(/^\d{1,9}$/, '页面已经过期，请重新打开。')

type Sent<Fields> = OfficeAsked<Fields & { readonly version: string; readonly mode: string }>

async function issue<Fields, Input>(
  desk: LetterDesk,
  form: LetterForm<Fields, Input>,
  { actor, fields }: Sent<Fields>,
  subject: LetterSubject,
): Promise<Outcome<Reply, FieldErrors>> {
  const requestId = subject.file.request.id
  const on = { requestId, version: Number(fields.version) }
  const issued = await desk.letters.act.issueLetters(actor, on, form.told, form.input(fields, subject))
  if (!issued.ok) return refuse({ '': refusalText[issued.refusal] })
  return goOn(`/office/requests/${requestId}/letters`, `${form.title}：文书已经签发编号，请打印盖章并登记发出。`)
}

type Look<Fields, Input> = {
  readonly form: LetterForm<Fields, Input>
  readonly look: Parameters<typeof shown<LetterFormShown>>[0]
  readonly subject: LetterSubject
}

async function preview<Fields, Input>(
  desk: LetterDesk,
  { form, look, subject }: Look<Fields, Input>,
  asked: Sent<Fields>,
): Promise<Outcome<Reply, FieldErrors>> {
  const { actor, fields, visitor } = asked
  const making = await desk.letters.ask.makingFor(actor, form.told.codes)
  if (making === undefined) return refuse({ '': refusalText['no-such-organ'] })
  const made = previewLetters(form.told, { file: subject.file, actor, making }, form.input(fields, subject))
  if (!made.ok) return refuse({ '': refusalText[made.refusal] })
  const values = typedOf(asked.fields)
  return done(shown(look, { ...subject, values, errors: {}, previews: made.value }, 200, visitor))
}

/** Fields are plain texts and numbers, so that they stand in the form as they were typed. */
function typedOf(fields: object): RawFields {
  const texts = Object.entries(fields).map(([name, value]) => [
    name,
    value === true ? 'on' : value === false ? '' : String(value ?? ''),
  ])
  return Object.fromEntries(texts) as RawFields
}

async function previewsOf<Fields, Input>(
  desk: LetterDesk,
  form: LetterForm<Fields, Input>,
  { actor, values, subject }: { readonly actor: Staff; readonly values: RawFields; readonly subject: LetterSubject },
): Promise<readonly PreviewedLetter[]> {
  const fields = readFields(form.fields, values)
  const making = await desk.letters.ask.makingFor(actor, form.told.codes)
  if (!fields.ok || making === undefined) return []
  if (Object.keys(form.faults?.(fields.value, subject) ?? {}).length > 0) return []
  const made = previewLetters(form.told, { file: subject.file, actor, making }, form.input(fields.value, subject))
  return made.ok ? made.value : []
}

/** The case of a form with what its fields start from; a problem where this person has no such case. */
export async function subjectOf(desk: LetterDesk, actor: Staff, id: string): Promise<Outcome<LetterSubject, Problem>> {
  const [found, organ, calendar] = await Promise.all([
    desk.ask.findCase(actor, id),
    desk.findOrgan(actor.organId),
    desk.calendar(actor.organId),
  ])
  if (found === undefined || organ === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
  const { ask } = desk.letters
  const [rank, parts] = await Promise.all([ask.rankOf(found.file), ask.partsOf(found.file)])
  return done({ file: found.file, organ, today: desk.today(), calendar, rank, parts })
}
