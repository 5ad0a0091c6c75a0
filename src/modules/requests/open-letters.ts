import { isUuid } from '../../kernel/uuid.ts'
import type { Staff } from '../../kernel/actor.ts'
import { dayInChina } from '../../kernel/day.ts'
import { refuse, type Outcome } from '../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { LetterCode } from '../../statute/reply-letters/letter-code.ts'
import { act, type Acted } from '../audit/public.ts'
import { readStoredFile } from '../files/public.ts'
import { currentTemplate, organInLetters } from '../letters/public.ts'
import type { Organ } from '../organizations/public.ts'
import { takeProposal, takeVerdict, type DecisionNeeds } from './actions/decision-take.ts'
import { takeFailure, takeSending, takeService, type DeliveryNeeds } from './actions/delivery-take.ts'
import { takeLetterStep } from './actions/letter-issue.ts'
import type { StepOn } from './domain/step-on.ts'
import type { StepNeeds } from './actions/take-step.ts'
import { queryCodeFor } from './actions/query-codes.ts'
import { keepDelivery } from './data/delivery-rows.ts'
import { addLetter, findLetter, issueDraft, listLetters, voidDraft } from './data/letter-rows.ts'
import type { RequestTables } from './data/request-tables.ts'
import { takeNumber } from './data/take-number.ts'
import type { CaseFile } from './domain/case-file.ts'
import { choiceOf } from './domain/decision-choice.ts'
import { letterOfChoice } from '../../statute/request-outcomes/outcome-choice.ts'
import type { Proposal } from './domain/decision-proposal.ts'
import type { LetterMaking, VersionedTemplate } from './domain/letter-making.ts'
import type { LetterOrgan } from './domain/letter-organ.ts'
import type { LetterStep } from './domain/letter-step.ts'
import type { FollowedPart } from './domain/letter-step-of-split.ts'
import { printedCode } from './domain/query-code.ts'
import type { Refusal } from './domain/refusals.zh.ts'
import type { StepRule } from './domain/step-rule.ts'
import type { Step } from './domain/steps.table.ts'
import type { RequestsNeeds } from './requests-needs.ts'
import { lettersToSend, lettersUnderWay } from './queries/delivery-lists.ts'
import { feeNotices, rankOfRequest } from './queries/fee-lists.ts'
import { whereItWent } from './queries/where-it-went.ts'
import { documentsOfCase } from './queries/letter-enclosures.ts'
import { stepNeeds } from './step-needs.ts'

type Taken = Promise<Outcome<CaseFile, Refusal>>
type Work = (needs: DecisionNeeds & DeliveryNeeds) => Promise<Outcome<Acted<CaseFile>, Refusal>>

/** Steps that issue, decide or deliver letters. */
export function openLetters(needs: RequestsNeeds) {
  const actWith = async (actor: Staff, codes: readonly LetterCode[], work: Work): Taken => {
    const needsNow = await deskNeeds(needs, actor, codes)
    if (needsNow === undefined) return refuse('no-such-organ')
    return act(needs.database, actor, async (transaction) => work(await needsNow(transaction)))
  }
  return {
    ask: lettersAsked(needs),
    act: {
      issueLetters: <Input>(actor: Staff, on: StepOn, told: LetterStep<Input>, input: Input): Taken =>
        actWith(actor, told.codes, (desk) => takeLetterStep(desk, actor, { on, told }, input)),
      proposeDecision: (actor: Staff, on: StepOn, proposal: Proposal): Taken => {
        const choice = choiceOf(proposal.decision, dayInChina(needs.now()))
        const codes = choice.ok ? [letterOfChoice(choice.value)] : []
        return actWith(actor, codes, (desk) => takeProposal(desk, actor, on, proposal))
      },
      giveVerdict: <Input>(actor: Staff, on: StepOn, verdict: VerdictOf<Input>, input: Input): Taken =>
        actWith(actor, [], (desk) => takeVerdict(desk, actor, { on, ...verdict }, input)),
      sendLetter: (actor: Staff, on: StepOn, sending: Parameters<typeof takeSending>[3]): Taken =>
        actWith(actor, [], (desk) => takeSending(desk, actor, on, sending)),
      letterServed: (actor: Staff, on: StepOn, served: Parameters<typeof takeService>[3]): Taken =>
        actWith(actor, [], (desk) => takeService(desk, actor, on, served)),
      letterFailed: (actor: Staff, on: StepOn, failed: Parameters<typeof takeFailure>[3]): Taken =>
        actWith(actor, [], (desk) => takeFailure(desk, actor, on, failed)),
    },
  }
}

/** What pages ask about letters. Whoever names a case has found it for the actor before (findCase). */
function lettersAsked(needs: RequestsNeeds) {
  const tables = needs.database.withTables<RequestTables>()
  return {
    /** What letters of the actor's organ are made with; undefined where there is no such organ. */
    makingFor: (actor: Staff, codes: readonly LetterCode[]) => makingFor(needs, actor.organId, codes),
    listLetters: (requestId: string) => listLetters(tables, requestId),
    findLetter: async (requestId: string, id: string) => (isUuid(id) ? findLetter(tables, requestId, id) : undefined),
    documentsOfCase: (requestId: string) => documentsOfCase(needs.database, requestId),
    lettersToSend: (actor: Staff) => lettersToSend(tables, actor),
    lettersUnderWay: (actor: Staff) => lettersUnderWay(tables, actor),
    feeNotices: (actor: Staff) => feeNotices(tables, actor),
    rankOf: ({ request, state }: CaseFile) => rankOfRequest(tables, { ...request, receivedOn: state.receivedOn }),
    /** The requests a split one became, with the codes to follow them; none for all others. */
    partsOf: async (file: CaseFile): Promise<readonly FollowedPart[]> =>
      file.state.stage !== 'split'
        ? []
        : (await whereItWent(tables, file)).map(({ number, title, submissionKey }) => {
            const code = printedCode(queryCodeFor(needs.secrets, submissionKey))
            return { number, title, code }
          }),
    bytesOf: async (fileId: string) => (await readStoredFile(needs, needs.database, fileId))?.bytes,
  }
}

type VerdictOf<Input> = { readonly step: Step; readonly rule: StepRule<Input> }

async function makingFor(
  needs: RequestsNeeds,
  organId: string,
  codes: readonly LetterCode[],
): Promise<LetterMaking | undefined> {
  const [calendar, organ, templates] = await Promise.all([
    needs.calendar(organId),
    needs.findOrgan(organId),
    Promise.all(codes.map(async (code) => [code, await currentTemplate(needs.database, organId, code)] as const)),
  ])
  if (organ === undefined) return undefined
  const byCode = new Map<LetterCode, VersionedTemplate>(templates)
  return { organ: letterOrgan(organ), calendar, today: dayInChina(needs.now()), templateOf: found(byCode) }
}

function found(byCode: ReadonlyMap<LetterCode, VersionedTemplate>) {
  return (code: LetterCode): VersionedTemplate => {
    const template = byCode.get(code)
    if (template === undefined) throw new Error(`the template of ${code} was not read before the case was locked`)
    return template
  }
}

function letterOrgan(organ: Organ): LetterOrgan {
  const { name, address, hours, phone } = organ.disclosureUnit
  return {
    ...{ id: organ.id, documentCode: organ.documentCode, unit: { name, address, hours, phone } },
    ...organInLetters(organ),
  }
}

async function deskNeeds(needs: RequestsNeeds, actor: Staff, codes: readonly LetterCode[]) {
  const [making, needsNow] = await Promise.all([makingFor(needs, actor.organId, codes), stepNeeds(needs, actor)])
  if (making === undefined) return undefined
  return async (transaction: DatabaseTransaction): Promise<DecisionNeeds & DeliveryNeeds> => {
    const tables = transaction.withTables<RequestTables>()
    const steps: StepNeeds = await needsNow(transaction)
    return {
      ...steps,
      // Letters name the days the step stores.
      making: { ...making, calendar: steps.context.calendar },
      now: needs.now(),
      takeNumber: (series, year) => takeNumber(tables, actor.organId, `letter:${series}`, year),
      addLetter: (added) => addLetter(tables, added),
      findLetter: (requestId, letterId) => findLetter(tables, requestId, letterId),
      issueDraft: (id, issued) => issueDraft(tables, id, issued),
      voidDraft: (id) => voidDraft(tables, id),
      keepDelivery: (requestId, event) => keepDelivery(tables, requestId, event),
    }
  }
}
