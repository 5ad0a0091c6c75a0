import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Reply } from '../../../platform/http/page.ts'
import { approveDecision, returnDecision, reviewDecision } from '../domain/decision-approval.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { StepRule } from '../domain/step-rule.ts'
import { stepRow, type Step } from '../domain/steps.table.ts'
import { loadDecision, readProposal } from './decision-loading.ts'
import type { DecisionShown } from './decision-shown.ts'
import { DecisionView } from './decision-view.tsx'
import { maybeWords, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { LetterDesk } from './letter-desk.ts'
import { subjectOf, versionText } from './letter-form-pages.tsx'

const PATH = '/office/requests/:id/decision'
const look = {
  title: ({ file }: DecisionShown) => `答复 - ${file.request.number}`,
  view: (decision: DecisionShown) => <DecisionView {...decision} />,
}
const anyText = z.record(z.string(), z.string())

/** 拟定、审核、签发答复: the page of a case's decision and what can be done on it. */
export function decisionStepPages(desk: LetterDesk): readonly Page[] {
  return [
    officePage({
      ...look,
      path: PATH,
      may: 'see-requests',
      fields: anyText,
      load: ({ actor, params, fields }) => loadDecision(desk, { actor, id: params['id'] ?? '', values: fields }),
    }),
    proposalPage(desk),
    verdictPage(desk, { step: 'review-decision', noun: 'decision-review', field: 'comment', rule: reviewing }),
    verdictPage(desk, { step: 'approve-decision', noun: 'decision-approval', field: 'comment', rule: approving }),
    verdictPage(desk, { step: 'return-decision', noun: 'decision-return', field: 'why', rule: returning('review') }),
    verdictPage(desk, {
      step: 'return-from-approval',
      noun: 'decision-refusal',
      field: 'why',
      rule: returning('approve'),
    }),
  ]
}

/** The form of a result: previewed (`preview`), with more rows (`more`), or proposed (`propose`). */
function proposalPage(desk: LetterDesk): Page {
  return officeForm({
    ...look,
    path: PATH,
    may: 'handle-requests',
    costly: true,
    fields: z.intersection(z.object({ version: versionText, mode: z.string().default('preview') }), anyText),
    submit: async ({ actor, params, fields, visitor }) => {
      const id = params['id'] ?? ''
      const values: RawFields = fields
      const subject = await subjectOf(desk, actor, id)
      if (!subject.ok) return done<Reply>({ kind: 'problem', problem: subject.refusal })
      const read = await readProposal(desk, subject.value, values)
      if (read === undefined) return refuse({ '': refusalText['unknown-outcome'] })
      if (fields.mode !== 'more' && Object.keys(read.errors).length > 0) return refuse(read.errors)
      if (fields.mode === 'propose') {
        const on = { requestId: id, version: Number(fields.version) }
        const proposed = await desk.letters.act.proposeDecision(actor, on, read.proposal)
        if (!proposed.ok) return refuse({ '': refusalText[proposed.refusal] })
        return goOn(`/office/requests/${id}`, saidAfter[proposed.value.state.stage] ?? '答复已经签发，请登记发出。')
      }
      const again = await loadDecision(desk, { actor, id, values })
      if (!again.ok) return done<Reply>({ kind: 'problem', problem: again.refusal })
      return done(shown(look, again.value, 200, visitor))
    },
    again: (errors, { actor, params, form }) =>
      loadDecision(desk, { actor, id: params['id'] ?? '', values: form, errors }),
  })
}

const saidAfter: Partial<Record<string, string>> = {
  'in-review': '拟定的答复已经提交审核。',
  'in-approval': '拟定的答复已经提交签发。',
}

type Verdict = {
  readonly step: Step
  readonly noun: string
  readonly field: 'comment' | 'why'
  readonly rule: (said: string) => StepRule<null>
}

const reviewing: Verdict['rule'] = (comment) => (file, _input, context) => reviewDecision(file, { comment }, context)
const approving: Verdict['rule'] = (comment) => (file, _input, context) => approveDecision(file, { comment }, context)
const returning =
  (by: 'review' | 'approve'): Verdict['rule'] =>
  (why) =>
  (file, _input, context) =>
    returnDecision(by)(file, { why }, context)

/** One verdict on a proposal, with words. */
function verdictPage(desk: LetterDesk, { step, noun, field, rule }: Verdict): Page {
  return officeForm({
    ...look,
    path: `/office/requests/:id/${noun}`,
    may: stepRow(step).may,
    fields: z.object({
      version: versionField,
      [field]: field === 'why' ? words('请写明退回的理由。') : maybeWords(),
    }) as unknown as z.ZodType<{ readonly version: number; readonly comment?: string; readonly why?: string }>,
    submit: async ({ actor, params, fields }): Promise<Outcome<Reply, FieldErrors>> => {
      const id = params['id'] ?? ''
      const on = { requestId: id, version: fields.version }
      const verdict = { step, rule: rule(fields[field] ?? '') }
      const given = await desk.letters.act.giveVerdict(actor, on, verdict, null)
      if (!given.ok) return refuse({ '': refusalText[given.refusal] })
      const { stage } = given.value.state
      return stage === 'decided'
        ? goOn(`/office/requests/${id}/letters`, '答复已经签发编号，请打印盖章并登记发出。')
        : goOn(`/office/requests/${id}`, stage === 'in-approval' ? '已经审核，转签发。' : '已经退回承办人修改。')
    },
    again: (errors, { actor, params, form }) =>
      loadDecision(desk, { actor, id: params['id'] ?? '', values: form, errors }),
  })
}
