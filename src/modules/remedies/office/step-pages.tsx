import type { VNode } from 'preact'
import { z, type ZodObject } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { nextSteps } from '../domain/next-steps.ts'
import { remedyRefusals, type RemedyRefusal } from '../domain/refusals.zh.ts'
import type { Remedy } from '../domain/remedy.ts'
import { reconsiderationChoices } from './entry-fields.tsx'
import { errorAt } from './field-of.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { RemediesOffice } from './remedies-office.ts'
import { remedyName } from './remedy-words.ts'
import { addressOfStep, stepPlaces, type FormShown, type StepForm } from './step-form.ts'

/** The two pages of a step: its form, and what answers it; refused, it comes back with all that was typed. */
export function stepPages<Schema extends ZodObject>(office: RemediesOffice, form: StepForm<Schema>): readonly Page[] {
  const { noun, zh } = stepPlaces[form.step]
  const look = {
    path: `/office/remedies/:id/${noun}`,
    may: 'keep-remedies' as const,
    title: ({ remedy }: FormShown) => `${zh} - ${remedyName(remedy)}`,
    view: (shown: FormShown) => <StepView form={form} title={zh} shown={shown} />,
  }
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => loadForm(office, form, { actor, id: params['id'] ?? '' }),
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionField }), form.schema),
      async submit({ actor, params, fields }) {
        const id = params['id'] ?? ''
        const found = await office.ask.findRemedy(actor, id)
        if (found === undefined) return refuse({ '': remedyRefusals['no-such-remedy'].words })
        const on = { remedyId: id, version: fields.version }
        const taken = await form.take(office, { actor, on, kind: found.remedy.kind, fields })
        return taken.ok ? goOn(`/office/remedies/${id}`, form.said) : refuse(errorsOf(form, taken.refusal))
      },
      again: (errors, { actor, params, form: typed }) =>
        loadForm(office, form, { actor, id: params['id'] ?? '', typed, errors }),
    }),
  ]
}

type Asked = {
  readonly actor: Staff
  readonly id: string
  readonly typed?: RawFields
  readonly errors?: FieldErrors
}

async function loadForm<Schema extends ZodObject>(
  office: RemediesOffice,
  form: StepForm<Schema>,
  { actor, id, typed, errors = {} }: Asked,
): Promise<Outcome<FormShown, Problem>> {
  const found = await office.ask.findRemedy(actor, id)
  if (found === undefined) return refuse({ status: 404, detail: remedyRefusals['no-such-remedy'].words })
  const { remedy } = found
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const open = form.step === 'correct' || nextSteps(remedy).includes(form.step)
  if (!open && typed === undefined) return refuse({ status: 409, detail: '这个案件目前不需要登记这一项。' })
  return done(await formShown(office, form, remedy, { actor, id, ...(typed && { typed }), errors }))
}

async function formShown<Schema extends ZodObject>(
  office: RemediesOffice,
  form: StepForm<Schema>,
  remedy: Remedy,
  { actor, typed, errors = {} }: Asked,
): Promise<FormShown> {
  const request = remedy.requestId === null ? undefined : await office.findRequest(actor, remedy.requestId)
  const reconsiderations = form.step === 'correct' ? await reconsiderationChoices(office, actor) : []
  const around = { remedy, request: request ?? null, today: office.today() }
  const values = typed ?? form.prefill(around)
  return { ...around, reconsiderations, errors, values, version: versionShown(remedy, typed, errors) }
}

/** Who was told that the case changed has the newest version before their eyes; nobody else has. */
function versionShown({ version }: Remedy, typed: RawFields | undefined, errors: FieldErrors): string {
  const told = typed === undefined || errors[''] === remedyRefusals['changed-meanwhile'].words
  return told ? String(version) : (typed['version'] ?? '')
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
