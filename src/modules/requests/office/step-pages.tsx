import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { barTo } from '../domain/bar-to-step.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText, type Refusal } from '../domain/refusals.zh.ts'
import { stepRow } from '../domain/steps.table.ts'
import { versionField } from './field-schemas.ts'
import type { HandlingOffice } from './handling-office.ts'
import type { FormShown, StepForm } from './step-form.ts'
import { stepNouns } from './step-nouns.table.ts'
import { StepFormView } from './step-form-view.tsx'

/** The two pages of a step: its form, and what answers it. A form that is refused comes back with all that was typed. */
export function stepPages<Fields>(office: HandlingOffice, form: StepForm<Fields>): readonly Page[] {
  const { step } = form
  const { may, zh } = stepRow(step)
  const title = form.title ?? zh
  const look = {
    path: `/office/requests/:id/${stepNouns[step]}`,
    may,
    title: ({ file }: FormShown) => `${title} - ${file.request.number}`,
    view: (shown: FormShown) => <StepFormView form={form} title={title} shown={shown} />,
  }
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => loadForm(office, form, { actor, id: params['id'] ?? '' }),
    }),
    officeForm({
      ...look,
      carries: form.files === true ? 'files' : 'form',
      fields: z.intersection(z.object({ version: versionField }), form.fields),
      submit: async ({ actor, params, fields, files }) => {
        const id = params['id'] ?? ''
        const on = { requestId: id, version: fields.version }
        const taken = await form.take(office, { actor, on, fields, files })
        return taken.ok ? goOn(`/office/requests/${id}`, form.said) : refuse(errorsOf(form, taken.refusal))
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

async function loadForm<Fields>(
  office: HandlingOffice,
  form: StepForm<Fields>,
  { actor, id, typed, errors = {} }: Asked,
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
  return done({ file, today, version: versionShown(file, typed, errors), values, errors, choices })
}

/** Who was told that the case changed has the newest version before their eyes; nobody else has. */
function versionShown({ version }: CaseFile, typed: RawFields | undefined, errors: FieldErrors): string {
  const told = typed === undefined || errors[''] === refusalText['changed-meanwhile']
  return told ? String(version) : (typed['version'] ?? '')
}

function errorsOf<Fields>({ at = {} }: StepForm<Fields>, refusal: Refusal | FieldErrors): FieldErrors {
  if (typeof refusal !== 'string') return refusal
  return { [at[refusal] ?? '']: refusalText[refusal] }
}
