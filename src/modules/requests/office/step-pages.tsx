import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
import { barTo } from '../domain/bar-to-step.ts'
import { refusalText, type Refusal } from '../domain/refusals.zh.ts'
import { stepRow } from '../domain/steps.table.ts'
import type { HandlingOffice } from './handling-office.ts'
import type { FormShown, StepForm } from './step-form.ts'
import { stepNouns } from './step-nouns.table.ts'
import { StepFormView } from './step-form-view.tsx'

/** The two pages of a step: its form, and what answers it. A form that is refused comes back with all that was typed. */
export function stepPages<Fields>(office: HandlingOffice, form: StepForm<Fields>): readonly Page[] {
  const { step } = form
  const { may, zh } = stepRow(step)
  const title = form.title ?? zh
  return stepFormPages({
    path: `/office/requests/:id/${stepNouns[step]}`,
    may,
    carries: form.files === true ? 'files' : 'form',
    title: ({ file }: FormShown) => `${title} - ${file.request.number}`,
    view: (shown: FormShown) => <StepFormView form={form} title={title} shown={shown} />,
    fields: form.fields,
    load: (asked) => loadForm(office, form, asked),
    async take({ actor, fields, files }, requestId) {
      const taken = await form.take(office, { actor, on: { requestId, version: fields.version }, fields, files })
      return taken.ok ? taken : refuse(errorsOf(form, taken.refusal))
    },
    afterwards: { to: (id) => `/office/requests/${id}`, said: form.said },
  })
}

async function loadForm<Fields>(
  office: HandlingOffice,
  form: StepForm<Fields>,
  { actor, id, typed, errors }: StepAsked,
): Promise<Outcome<FormShown, Problem>> {
  const found = await office.ask.findCase(actor, id)
  if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
  const { file } = found
  const bar = barTo(form.step, file, actor)
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  if (bar !== undefined && typed === undefined) return refuse({ status: 409, detail: refusalText[bar] })
  const today = office.today()
  const choices = (await form.choices?.(office, actor, file)) ?? {}
  const values = typed ?? form.prefill?.(file, today) ?? {}
  const version = versionShown(file.version, { errors, ...(typed && { typed }) }, refusalText['changed-meanwhile'])
  return done({ file, today, version, values, errors, choices })
}

function errorsOf<Fields>({ at = {} }: StepForm<Fields>, refusal: Refusal | FieldErrors): FieldErrors {
  if (typeof refusal !== 'string') return refusal
  return { [at[refusal] ?? '']: refusalText[refusal] }
}
