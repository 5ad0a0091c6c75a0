import type { VNode } from 'preact'
import { z, type ZodObject } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { itemRefusals } from '../refusals.zh.ts'
import { barToItemStep } from '../domain/bar-to-item-step.ts'
import { itemSteps } from '../domain/item-steps.table.ts'
import { errorsOf } from './item-words.ts'
import type { Newsroom } from './newsroom.ts'
import { addressOfStep, stepNouns, type StepForm, type StepShown } from './step-form.ts'

/** The two pages of a step: its form, and what answers it; refused, it comes back with all that was typed. */
export function stepPages<Schema extends ZodObject>(newsroom: Newsroom, form: StepForm<Schema>): readonly Page[] {
  const row = itemSteps.find(({ key }) => key === form.step)
  const zh = row?.zh ?? ''
  const look = {
    path: `/office/items/:id/${stepNouns[form.step]}`,
    // Whose turn a review is depends on the item: the step itself asks.
    may: row?.may ?? ('see-items' as const),
    title: ({ item }: StepShown) => `${zh} - ${item.working.title}`,
    view: (shown: StepShown) => <StepView form={form} title={zh} shown={shown} />,
  }
  return [
    officePage({
      ...look,
      fields: z.record(z.string(), z.string()),
      load: ({ actor, params, fields }) => loadForm(newsroom, form, { actor, id: params['id'] ?? '', query: fields }),
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionField }), form.schema),
      async submit({ actor, params, fields }) {
        const item = await newsroom.findItem(actor, params['id'] ?? '')
        if (item === undefined) return refuse({ '': itemRefusals['no-such-item'].words })
        const taken = await form.take(newsroom, { actor, on: { itemId: item.id, version: fields.version }, fields })
        if (!taken.ok) return refuse(errorsOf(taken.refusal, Object.keys(form.schema.shape)))
        return goOn(`/office/items/${item.id}${form.thenWrite?.(fields) === true ? '/text' : ''}`, form.said)
      },
      again: (errors, { actor, params, form: typed }) =>
        loadForm(newsroom, form, { actor, id: params['id'] ?? '', typed, errors }),
    }),
  ]
}

type Asked = {
  readonly actor: Staff
  readonly id: string
  readonly query?: RawFields
  readonly typed?: RawFields
  readonly errors?: FieldErrors
}

async function loadForm<Schema extends ZodObject>(
  newsroom: Newsroom,
  form: StepForm<Schema>,
  { actor, id, query = {}, typed, errors = {} }: Asked,
): Promise<Outcome<StepShown, Problem>> {
  const item = await newsroom.findItem(actor, id)
  if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const practice = await newsroom.practiceOf(actor.organId)
  const bar = typed === undefined ? barToItemStep(form.step, item, { actor, practice }) : undefined
  if (bar !== undefined) return refuse({ status: 409, detail: itemRefusals[bar].words })
  const told = typed === undefined || errors[''] === itemRefusals['changed-meanwhile'].words
  const version = told ? String(item.version) : (typed['version'] ?? '')
  return done({ item, values: typed ?? query, errors, version })
}

type StepViewProps<Schema extends ZodObject> = {
  readonly form: StepForm<Schema>
  readonly title: string
  readonly shown: StepShown
}

function StepView<Schema extends ZodObject>({ form, title, shown }: StepViewProps<Schema>): VNode {
  const { item, version, errors } = shown
  const back = `/office/items/${item.id}`
  return (
    <>
      <OfficeHead
        title={title}
        crumbs={[
          { label: '信息发布', href: '/office/items' },
          { label: item.working.title, href: back },
        ]}
        lead={form.lead}
      />
      <OfficeForm action={addressOfStep(item.id, form.step)} errors={errors} submit={title} cancel={back}>
        <input type="hidden" name="version" value={version} />
        {form.view(shown)}
      </OfficeForm>
    </>
  )
}
