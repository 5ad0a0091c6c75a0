import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { dayInChina, dayInChinese, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { FormErrors, TextAreaField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { barToApplicant, type ApplicantStep } from '../domain/applicant-steps.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText, type Refusal } from '../domain/refusals.zh.ts'
import type { ApplicantRule } from '../domain/step-rule.ts'
import { complain } from '../domain/steps/complain.ts'
import { receiveCorrection } from '../domain/steps/receive-correction.ts'
import { suggestPublication } from '../domain/steps/suggest-publication.ts'
import { withdraw } from '../domain/steps/withdraw.ts'
import { UploadField } from './application-fields.tsx'
import { applicantForms } from './applicant-forms.table.ts'
import { ownCasePage, ownPage } from './applicant-page.ts'
import type { PortalNeeds } from './portal-needs.ts'
import { keepUploads, submissionKeyIn, type KeptUpload } from './uploads.ts'

type Form = (typeof applicantForms)[number]

/** The form of each thing an applicant can do about a request, and its sending. */
export function applicantStepPages(needs: PortalNeeds): readonly Page[] {
  return applicantForms.flatMap((form) => [formPage(needs, form), sendPage(needs, form)])
}

const pathOf = ({ noun }: Form) => `/requests/mine/${noun}`

function formPage(needs: PortalNeeds, form: Form): Page {
  return ownCasePage(needs, {
    path: pathOf(form),
    answer: async ({ file }) => {
      const bar = barToApplicant(form.step, file)
      if (bar !== undefined) return back(refusalText[bar])
      return shownForm({ form, file, text: '', errors: {}, uploads: [], submissionKey: randomUUID() })
    },
  })
}

function sendPage(needs: PortalNeeds, form: Form): Page {
  return ownCasePage(needs, {
    method: 'POST',
    path: pathOf(form),
    carries: 'files',
    async answer({ file, session }, question) {
      const submissionKey = submissionKeyIn(question.form)
      const bar = barToApplicant(form.step, file)
      if (submissionKey === undefined || bar !== undefined) return back(refusalText[bar ?? 'not-at-this-stage'])
      const text = printableText(question.form['text'] ?? '').trim()
      const upload = { organId: session.organId, submissionKey }
      const { files } = question
      const wrong = await keepUploads(needs.intake, { kind: 'applicant' }, upload, { files, slots: form.slots })
      const errors = { ...faultOfText(form, text), ...wrong }
      const sent =
        Object.keys(errors).length > 0
          ? refuse(errors)
          : await send(needs, { ...session, submissionKey }, form.step, text)
      if (sent.ok) return back(form.done)
      // The same form sent twice at once: what was done by the other one is read on the page of the request.
      const now = await needs.intake.ask.caseForApplicant(session)
      const over = now === undefined ? undefined : barToApplicant(form.step, now)
      if (over !== undefined) return back(refusalText[over])
      const uploads = await needs.intake.ask.waitingFiles(submissionKey)
      return shownForm({ form, file, text, errors: sent.refusal, uploads, submissionKey })
    },
  })
}

function faultOfText({ empty }: Form, text: string): RawFields {
  if (text === '') return { text: empty }
  return [...text].length > 10_000 ? { text: '内容超过一万字，请精简，其余作为材料上传。' } : {}
}

type Ref = { readonly id: string; readonly organId: string; readonly submissionKey: string }

async function send(
  needs: PortalNeeds,
  ref: Ref,
  step: ApplicantStep,
  text: string,
): Promise<Outcome<null, RawFields>> {
  const on = dayInChina(needs.now())
  const taken = await needs.intake.act.applicantStep(ref, { step, rule: rules[step] }, { on, text })
  return taken.ok ? done(null) : refuse({ text: refusalText[taken.refusal satisfies Refusal] })
}

type Said = { readonly on: Day; readonly text: string }

const nothing: ApplicantRule<Said> = () => done([])

const rules: Readonly<Record<ApplicantStep, ApplicantRule<Said>>> = {
  correct: (file, { on, text }, context) => receiveCorrection(file, { on, description: text }, context),
  'give-reasons': (_file, { on, text }) => done([{ kind: 'reasons-sent', on, reasons: text }]),
  withdraw: (file, { on, text }, context) => withdraw(file, { on, statement: text }, context),
  complain,
  'suggest-publication': suggestPublication,
  'open-letter': nothing,
}

function back(notice: string): Reply {
  return { kind: 'redirect', to: '/requests/mine', notice }
}

type StepFormProps = {
  readonly form: Form
  readonly file: CaseFile
  readonly text: string
  readonly errors: RawFields
  readonly uploads: readonly KeptUpload[]
  readonly submissionKey: string
}

function shownForm(props: StepFormProps): Reply {
  return ownPage(props.form.title, <StepForm {...props} />, props.errors)
}

function StepForm({ form, file, text, errors, uploads, submissionKey }: StepFormProps): VNode {
  return (
    <>
      <PageHead title={form.title} crumbs={[{ label: '我的申请', href: '/requests/mine' }]} lead={form.lead} />
      <div class="width section apply">
        <form class="box flow" method="post" action={pathOf(form)} encType="multipart/form-data">
          <FormErrors errors={errors} />
          {form.step === 'correct' ? <Defects file={file} /> : null}
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <TextAreaField name="text" label={form.label} hint={form.hint} value={text} error={errors['text']} />
          {form.slots.map((slot, at) => (
            <UploadField
              key={slot}
              {...{ slot, errors, uploads }}
              label={at === 0 ? '材料（可不传）' : '材料二（可不传）'}
            />
          ))}
          <div class="button-row">
            <button class="button" type="submit">
              {form.submit}
            </button>
            <a class="button button-quiet" href="/requests/mine">
              返回
            </a>
          </div>
        </form>
      </div>
    </>
  )
}

/** What the organ asked to be corrected, before the eyes of whoever answers it. */
function Defects({ file: { events } }: Pick<StepFormProps, 'file'>): VNode | null {
  const asked = events.findLast((event) => event.kind === 'correction-asked')
  if (asked === undefined) return null
  return (
    <div class="notice flow">
      <p>
        <strong>机关要求补正的事项</strong>（截至{dayInChinese(asked.answerBy)}）
      </p>
      <p class="lines">{asked.defects}</p>
    </div>
  )
}
