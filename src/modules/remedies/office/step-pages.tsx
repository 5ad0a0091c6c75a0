import type { VNode } from 'preact'
import type { ZodObject } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { nextSteps } from '../domain/next-steps.ts'
import { remedyRefusals, type RemedyRefusal } from '../domain/refusals.zh.ts'
import type { Remedy } from '../domain/remedy.ts'
import { reconsiderationChoices } from './entry-fields.tsx'
import { errorAt } from './field-of.ts'
import type { RemediesOffice } from './remedies-office.ts'
import { remedyName } from './remedy-words.ts'
import { addressOfStep, stepPlaces, type FormShown, type StepForm } from './step-form.ts'

/** The two pages of a step: its form, and what answers it; refused, it comes back with all that was typed. */
export function stepPages<Schema extends ZodObject>(office: RemediesOffice, form: StepForm<Schema>): readonly Page[] {
  const { noun, zh } = stepPlaces[form.step]
  return stepFormPages({
    path: `/office/remedies/:id/${noun}`,
    may: 'keep-remedies',
    title: ({ remedy }: FormShown) => `${zh} - ${remedyName(remedy)}`,
    view: (shown: FormShown) => <StepView form={form} title={zh} shown={shown} />,
    fields: form.schema,
    load: (asked) => loadForm(office, form, asked),
    async take({ actor, fields }, remedyId) {
      const found = await office.ask.findRemedy(actor, remedyId)
      if (found === undefined) return refuse({ '': remedyRefusals['no-such-remedy'].words })
      const on = { remedyId, version: fields.version }
      const taken = await form.take(office, { actor, on, kind: found.remedy.kind, fields })
      return taken.ok ? taken : refuse(errorsOf(form, taken.refusal))
    },
    afterwards: { to: (id) => `/office/remedies/${id}`, said: form.said },
  })
}

async function loadForm<Schema extends ZodObject>(
  office: RemediesOffice,
  form: StepForm<Schema>,
  { actor, id, typed, errors }: StepAsked,
): Promise<Outcome<FormShown, Problem>> {
  const found = await office.ask.findRemedy(actor, id)
  if (found === undefined) return refuse({ status: 404, detail: remedyRefusals['no-such-remedy'].words })
  const { remedy } = found
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const open = form.step === 'correct' || nextSteps(remedy).includes(form.step)
  if (!open && typed === undefined) return refuse({ status: 409, detail: '这个案件目前不需要登记这一项。' })
  return done(await formShown(office, form, remedy, { actor, typed, errors }))
}

async function formShown<Schema extends ZodObject>(
  office: RemediesOffice,
  form: StepForm<Schema>,
  remedy: Remedy,
  { actor, typed, errors }: Omit<StepAsked, 'id' | 'query'>,
): Promise<FormShown> {
  const request = remedy.requestId === null ? undefined : await office.findRequest(actor, remedy.requestId)
  const reconsiderations = form.step === 'correct' ? await reconsiderationChoices(office, actor) : []
  const around = { remedy, request: request ?? null, today: office.today() }
  const values = typed ?? form.prefill(around)
  const changed = remedyRefusals['changed-meanwhile'].words
  const version = versionShown(remedy.version, { typed, errors }, changed)
  return { ...around, reconsiderations, errors, values, version }
}

function errorsOf<Schema extends ZodObject>(form: StepForm<Schema>, refusal: RemedyRefusal | FieldErrors): FieldErrors {
  if (typeof refusal !== 'string') return refusal
  return errorAt(Object.keys(form.schema.shape), remedyRefusals[refusal])
}

type StepViewProps<Schema extends ZodObject> = {
  readonly form: StepForm<Schema>
  readonly title: string
  readonly shown: FormShown
}

function StepView<Schema extends ZodObject>({ form, title, shown }: StepViewProps<Schema>): VNode {
  const back = `/office/remedies/${shown.remedy.id}`
  return (
    <>
      <OfficeHead
        title={title}
        crumbs={[
          { label: '复议诉讼', href: '/office/remedies' },
          { label: remedyName(shown.remedy), href: back },
        ]}
        lead={form.lead}
      />
      <OfficeForm
        action={addressOfStep(shown.remedy.id, form.step)}
        errors={shown.errors}
        submit={form.button}
        cancel={back}
      >
        <input type="hidden" name="version" value={shown.version} />
        {form.view(shown)}
      </OfficeForm>
    </>
  )
}
