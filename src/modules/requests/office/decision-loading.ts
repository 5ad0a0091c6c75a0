import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Problem } from '../../../platform/http/page.ts'
import {
  findChoice,
  letterOfChoice,
  outcomesOn,
  type OutcomeChoice,
} from '../../../statute/request-outcomes/outcome-choice.ts'
import { examineCopies, type ExaminedCopies } from '../actions/decision-copy.ts'
import { pagesOfEnclosures } from '../actions/enclosure-pages.ts'
import { barTo } from '../domain/bar-to-step.ts'
import { mayBeEnclosed } from '../domain/case-file-kinds.table.ts'
import type { CaseDocument } from '../domain/case-document.ts'
import { conditionsOf, metOnFile } from '../domain/decision-conditions.ts'
import { askedWords, readDecision } from '../domain/decision-form.ts'
import { previewDecision } from '../domain/decision-preview.ts'
import type { Proposal } from '../domain/decision-proposal.ts'
import { lapseOf } from '../domain/lapses.ts'
import { faultsBeforeIssue } from '../domain/letter-making.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { choiceWithGrounds, isOnline, prefilled } from './decision-prefill.ts'
import type { ChoiceShown, DecisionShown, FormShown, ResultOption } from './decision-shown.ts'
import type { LetterDesk } from './letter-desk.ts'
import type { LetterSubject } from './letter-form.ts'
import { subjectOf } from './letter-form-pages.tsx'

type Asked = { readonly actor: Staff; readonly id: string; readonly values: RawFields; readonly errors?: FieldErrors }

/** What the page of a decision shows of a case as it stands: by stage, and by what was chosen so far. */
export async function loadDecision(desk: LetterDesk, asked: Asked): Promise<Outcome<DecisionShown, Problem>> {
  const { actor, id, values, errors = {} } = asked
  const subject = await subjectOf(desk, actor, id)
  if (!subject.ok) return subject
  const { stage } = subject.value.file.state
  if (stage === 'in-review' || stage === 'in-approval') return loadVerdict(desk, subject.value, asked)
  if (subject.value.file.state.decisionLetterId !== null) return done({ ...subject.value, kind: 'settled' })
  const bar = barTo('propose-decision', subject.value.file, actor)
  if (bar !== undefined) return refuse({ status: bar === 'not-permitted' ? 403 : 409, detail: refusalText[bar] })
  return loadProposal(desk, subject.value, { actor, values, errors })
}

async function loadProposal(
  desk: LetterDesk,
  subject: LetterSubject,
  { actor, values, errors }: Pick<FormAsked, 'actor' | 'values' | 'errors'>,
): Promise<Outcome<DecisionShown, Problem>> {
  const choice = findChoice(values['outcome'] ?? '', values['variant'] ?? '')
  if (choice === undefined) return done({ ...subject, ...(await loadChoice(desk, subject)) })
  const isFresh = values['version'] === undefined
  const sent = isFresh ? { ...prefilled(subject, await documentsOf(desk, subject)), ...values } : values
  return loadForm(desk, subject, { actor, choice, values: sent, errors, isFresh })
}

/** A proposal as a form describes it, with what is wrong with the form. */
export async function readProposal(desk: LetterDesk, { file, today, calendar }: LetterSubject, values: RawFields) {
  const documents = await desk.letters.ask.documentsOfCase(file.request.id)
  const chosen = documents.filter(({ fileId, kind }) => mayBeEnclosed(kind) && values[`file_${fileId}`] === 'on')
  const copies = await copiesIn(desk, chosen, values)
  const copyIsClean = copies?.isClean ?? false
  const read = readDecision(values, metOnFile(file, { today, calendar, documents, copyIsClean }))
  if (read === undefined) return undefined
  const proposal: Proposal = {
    ...{ decision: read.decision, letterId: randomUUID(), documents, copyIsClean },
    enclosures: chosen.map(({ fileId, name }) => ({ fileId, name })),
    attachmentPages: await pagesOfEnclosures(desk.letters.ask.bytesOf, chosen),
    servedOnline: isOnline(values['way'] ?? ''),
  }
  return { proposal, copies, errors: { ...read.errors, ...faultsOfCopies(copies, values) } }
}

async function loadChoice(desk: LetterDesk, subject: LetterSubject): Promise<ChoiceShown> {
  const { file, today, calendar } = subject
  const documents = await documentsOf(desk, subject)
  // Whether a copy is clean is judged on the form; here it is enough that there is one.
  const copyIsClean = documents.some(({ kind }) => kind === 'redacted-copy')
  const met = metOnFile(file, { today, calendar, documents, copyIsClean })
  const options = outcomesOn(today).flatMap(({ code, variants }) =>
    variants.flatMap((variant): readonly ResultOption[] => {
      const choice = findChoice(code, variant.code)
      if (choice === undefined) return []
      const lacking = conditionsOf(choice, {}, met).filter(({ isMet, isAsked }) => !isMet && !isAsked)
      return [{ choice, lacking }]
    }),
  )
  return { kind: 'choice', options, suggested: lapseOf(file, today)?.outcome ?? null }
}

type FormAsked = {
  readonly actor: Staff
  readonly choice: OutcomeChoice
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly isFresh: boolean
}

async function loadForm(
  desk: LetterDesk,
  subject: LetterSubject,
  { actor, choice, values, errors, isFresh }: FormAsked,
): Promise<Outcome<DecisionShown, Problem>> {
  const { file } = subject
  const read = await readProposal(desk, subject, values)
  const making = await desk.letters.ask.makingFor(actor, [letterOfChoice(choice)])
  if (read === undefined || making === undefined) return refuse({ status: 404, detail: refusalText['unknown-outcome'] })
  const { proposal, copies } = read
  const met = metOnFile(file, { ...making, documents: proposal.documents, copyIsClean: proposal.copyIsClean })
  const shown: FormShown = {
    ...{ kind: 'form', choice, values, errors, documents: proposal.documents, copies: isFresh ? null : copies },
    asked: askedWords(choiceWithGrounds(choice, proposal.decision), met),
    preview: previewDecision(proposal, { file, actor, making }) ?? null,
  }
  return done({ ...subject, ...shown })
}

async function loadVerdict(
  desk: LetterDesk,
  subject: LetterSubject,
  { actor, values, errors = {} }: Asked,
): Promise<Outcome<DecisionShown, Problem>> {
  const { request, state } = subject.file
  const [letter, making] = await Promise.all([
    desk.letters.ask.findLetter(request.id, state.proposal?.letterId ?? ''),
    desk.letters.ask.makingFor(actor, []),
  ])
  if (letter === undefined || making === undefined)
    return refuse({ status: 404, detail: refusalText['no-such-letter'] })
  const findings = faultsBeforeIssue(subject.file, letter, making)
  return done({ ...subject, kind: 'verdict', actor, letter, findings, errors, values })
}

function documentsOf(desk: LetterDesk, { file }: LetterSubject): Promise<readonly CaseDocument[]> {
  return desk.letters.ask.documentsOfCase(file.request.id)
}

async function copiesIn(
  desk: LetterDesk,
  chosen: readonly CaseDocument[],
  values: RawFields,
): Promise<ExaminedCopies | null> {
  if (values['variant'] !== 'redacted') return null
  const lines = (values['hidden'] ?? '').split('\n').map((line) => line.trim())
  const hidden = lines.filter((line) => line !== '')
  return examineCopies(desk.letters.ask.bytesOf, chosen, { hidden, seenByPerson: values['seenByPerson'] === 'on' })
}

function faultsOfCopies(copies: ExaminedCopies | null, values: RawFields): FieldErrors {
  if (copies === null) return {}
  if ((values['hidden'] ?? '').trim() === '') return { hidden: '请填写被遮盖的文字，用来检查副本里是否还能读到。' }
  if (copies.findings.some(({ isForPeople }) => !isForPeople)) return { hidden: refusalText['copy-not-clean'] }
  return copies.isClean || copies.findings.length === 0
    ? {}
    : { seenByPerson: '有程序无法检查的内容，请人工逐页核对后勾选。' }
}
