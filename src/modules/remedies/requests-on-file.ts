import type { Staff } from '../../kernel/actor.ts'
import { findChoice, isOutcomeCode, outcomeOf } from '../../statute/request-outcomes/outcome-choice.ts'
import type { openRequests } from '../requests/public.ts'
import type { RequestInBrief } from './domain/request-in-brief.ts'

type Requests = Pick<ReturnType<typeof openRequests>, 'ask'>
type Case = NonNullable<Awaited<ReturnType<Requests['ask']['findCase']>>>['file']

/** What remedies ask about requests. */
export function requestsOnFile(requests: () => Requests) {
  const findRequest = async (actor: Staff, id: string) => {
    const found = await requests().ask.findCase(actor, id)
    return found === undefined ? undefined : inBrief(found.file)
  }
  return {
    findRequest,
    async findRequestByNumber(actor: Staff, typed: string): Promise<RequestInBrief | undefined> {
      const { items } = await requests().ask.workList(actor, { words: typed }, { offset: 0, limit: 50 })
      const found = items.find(({ number }) => yearAndSerial(number) === yearAndSerial(typed))
      return found === undefined ? undefined : findRequest(actor, found.id)
    },
  }
}

function inBrief({ request, state }: Case): RequestInBrief {
  return {
    id: request.id,
    number: request.number,
    title: request.title,
    applicantName: request.applicant.name,
    decided: decidedOf(state),
    reopenedOn: state.reopenedOn,
    mayReopen: state.stage === 'replied' || state.stage === 'closed',
  }
}

function decidedOf({ decision, decidedOn }: Case['state']): RequestInBrief['decided'] {
  if (decision === null || decidedOn === null) return null
  const choice = findChoice(decision.outcome, decision.variant)
  if (choice === undefined) return null
  const grounds = decision.withheld.map(({ ground }) => ground).filter(isOutcomeCode)
  return { on: decidedOn, choice: { ...choice, grounds }, inWords: outcomeOf(choice.outcome).zh }
}

/** `2026-12` for `〔2026〕12号` however it is written; what has no two numbers is like no other. */
function yearAndSerial(text: string): string {
  const numbers = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number).slice(-2)
  return numbers.length === 2 ? numbers.join('-') : text
}
