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
import { barToDocumentStep } from '../domain/bar-to-document-step.ts'
import { documentSteps } from '../domain/document-steps.table.ts'
import type { NormativeDocument } from '../domain/document.ts'
import { documentRefusals } from '../refusals.zh.ts'
import { errorsOf } from './document-words.ts'
import type { Library } from './library.ts'
import { addressOfStep, stepNouns, type StepForm, type StepShown } from './step-form.ts'
import { StepFields } from './step-fields.tsx'

/** The two pages of a step: its form, and what answers it; refused, it comes back with all that was typed. */
export function stepPages<Schema extends ZodObject>(library: Library, form: StepForm<Schema>): readonly Page[] {
  const row = documentSteps.find(({ key }) => key === form.step)
  const zh = row?.zh ?? ''
  const look = {
    path: `/office/documents/:id/${stepNouns[form.step]}`,
    may: row?.may ?? ('see-documents' as const),
    title: ({ document }: StepShown) => `${zh} - ${document.title}`,
    view: (shown: StepShown) => <StepView form={form} title={zh} source={row?.source ?? null} shown={shown} />,
  }
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: ({ actor, params }) => loadForm(library, form, { actor, id: params['id'] ?? '' }),
    }),
    officeForm({
      ...look,
      fields: z.intersection(z.object({ version: versionField }), form.schema),
      async submit({ actor, params, fields, form: typed }) {
        const document = await library.findDocument(actor, params['id'] ?? '')
        if (document === undefined) return refuse({ '': documentRefusals['no-such-document'].words })
        const on = { documentId: document.id, version: fields.version }
        const taken = await form.take(library, { actor, on, document, fields, form: typed })
        if (!taken.ok) return refuse(errorsOf(taken.refusal, Object.keys(form.schema.shape)))
        return goOn(`/office/documents/${document.id}`, form.said)
      },
      again: (errors, { actor, params, form: typed }) =>
        loadForm(library, form, { actor, id: params['id'] ?? '', typed, errors }),
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
  library: Library,
  form: StepForm<Schema>,
  { actor, id, typed, errors = {} }: Asked,
): Promise<Outcome<StepShown, Problem>> {
  const document = await library.findDocument(actor, id)
  if (document === undefined) return refuse({ status: 404, detail: documentRefusals['no-such-document'].words })
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const bar =
    typed === undefined ? barToDocumentStep(form.step, document, { actor, today: library.today() }) : undefined
  if (bar !== undefined) return refuse({ status: 409, detail: documentRefusals[bar].words })
  const { practice } = await library.practiceOf(actor.organId)
  const values = typed ?? form.values?.(document, practice, library) ?? {}
  return done({ document, practice, values, errors, version: versionOf(document, typed, errors) })
}

/** Who was told that it changed has the newest version before their eyes; nobody else has. */
function versionOf({ version }: NormativeDocument, typed: RawFields | undefined, errors: FieldErrors): string {
  const told = typed === undefined || errors[''] === documentRefusals['changed-meanwhile'].words
  return told ? String(version) : (typed['version'] ?? '')
}

type StepViewProps<Schema extends ZodObject> = {
  readonly form: StepForm<Schema>
  readonly title: string
  readonly source: string | null
  readonly shown: StepShown
}

function StepView<Schema extends ZodObject>({ form, title, source, shown }: StepViewProps<Schema>): VNode {
  const { document, practice, version, errors, values } = shown
  const back = `/office/documents/${document.id}`
  return (
    <>
      <OfficeHead
        title={title}
        crumbs={[
          { label: '规范性文件', href: '/office/documents' },
          { label: document.title, href: back },
        ]}
        lead={source === null ? form.lead : `${form.lead}（${source}）`}
      />
      <OfficeForm action={addressOfStep(document.id, form.step)} errors={errors} submit={title} cancel={back}>
        <input type="hidden" name="version" value={version} />
        <StepFields fields={form.fields(document, practice)} values={values} errors={errors} />
      </OfficeForm>
    </>
  )
}
