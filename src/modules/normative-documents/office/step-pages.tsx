import type { VNode } from 'preact'
import type { ZodObject } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { barToDocumentStep } from '../domain/bar-to-document-step.ts'
import { documentSteps } from '../domain/document-steps.table.ts'
import { documentRefusals } from '../refusals.zh.ts'
import { errorsOf } from './document-words.ts'
import type { Library } from './library.ts'
import { addressOfStep, stepNouns, type StepForm, type StepShown } from './step-form.ts'
import { StepFields } from './step-fields.tsx'

/** The two pages of a step: its form, and what answers it; refused, it comes back with all that was typed. */
export function stepPages<Schema extends ZodObject>(library: Library, form: StepForm<Schema>): readonly Page[] {
  const row = documentSteps.find(({ key }) => key === form.step)
  const zh = row?.zh ?? ''
  return stepFormPages({
    path: `/office/documents/:id/${stepNouns[form.step]}`,
    may: row?.may ?? 'see-documents',
    title: ({ document }: StepShown) => `${zh} - ${document.title}`,
    view: (shown: StepShown) => <StepView form={form} title={zh} source={row?.source ?? null} shown={shown} />,
    fields: form.schema,
    load: (asked) => loadForm(library, form, asked),
    async take({ actor, fields, form: typed }, id) {
      const document = await library.findDocument(actor, id)
      if (document === undefined) return refuse({ '': documentRefusals['no-such-document'].words })
      const on = { documentId: document.id, version: fields.version }
      const taken = await form.take(library, { actor, on, document, fields, form: typed })
      return taken.ok ? taken : refuse(errorsOf(taken.refusal, Object.keys(form.schema.shape)))
    },
    afterwards: { to: (id) => `/office/documents/${id}`, said: form.said },
  })
}

async function loadForm<Schema extends ZodObject>(
  library: Library,
  form: StepForm<Schema>,
  { actor, id, typed, errors }: StepAsked,
): Promise<Outcome<StepShown, Problem>> {
  const document = await library.findDocument(actor, id)
  if (document === undefined) return refuse({ status: 404, detail: documentRefusals['no-such-document'].words })
  // A form that was sent is shown again whatever happened meanwhile: what was typed must not be lost.
  const bar =
    typed === undefined ? barToDocumentStep(form.step, document, { actor, today: library.today() }) : undefined
  if (bar !== undefined) return refuse({ status: 409, detail: documentRefusals[bar].words })
  const { practice } = await library.practiceOf(actor.organId)
  const values = typed ?? form.values?.(document, practice, library) ?? {}
  const version = versionShown(document.version, { typed, errors }, documentRefusals['changed-meanwhile'].words)
  return done({ document, practice, values, errors, version })
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
