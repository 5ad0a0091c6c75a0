import type { VNode } from 'preact'
import type { ZodObject } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
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
  return stepFormPages({
    path: `/office/items/:id/${stepNouns[form.step]}`,
    // Whose turn a review is depends on the item: the step itself asks.
    may: row?.may ?? 'see-items',
    title: ({ item }: StepShown) => `${zh} - ${item.working.title}`,
    view: (shown: StepShown) => <StepView form={form} title={zh} shown={shown} />,
    fields: form.schema,
    load: (asked) => loadForm(newsroom, form, asked),
    async take({ actor, fields }, id) {
      const item = await newsroom.findItem(actor, id)
      if (item === undefined) return refuse({ '': itemRefusals['no-such-item'].words })
      const taken = await form.take(newsroom, { actor, on: { itemId: item.id, version: fields.version }, fields })
      return taken.ok ? taken : refuse(errorsOf(taken.refusal, Object.keys(form.schema.shape)))
    },
    afterwards: {
      to: (id, fields) => `/office/items/${id}${form.thenWrite?.(fields) === true ? '/text' : ''}`,
      said: form.said,
    },
  })
}

async function loadForm<Schema extends ZodObject>(
  newsroom: Newsroom,
  form: StepForm<Schema>,
  { actor, id, query, typed, errors }: StepAsked,
): Promise<Outcome<StepShown, Problem>> {
  const item = await newsroom.findItem(actor, id)
  if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const practice = await newsroom.practiceOf(actor.organId)
  const bar = typed === undefined ? barToItemStep(form.step, item, { actor, practice }) : undefined
  if (bar !== undefined) return refuse({ status: 409, detail: itemRefusals[bar].words })
  const version = versionShown(item.version, { typed, errors }, itemRefusals['changed-meanwhile'].words)
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
