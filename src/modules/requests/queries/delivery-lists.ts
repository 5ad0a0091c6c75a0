import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import type { DeliveryWay } from '../domain/delivery-ways.table.ts'
import type { Stage } from '../domain/lifecycle.ts'
import type { WantedForm } from '../domain/wanted-form.table.ts'

/** A letter that is issued and not yet on its way, or came back. */
export type LetterToSend = {
  readonly id: string
  readonly requestId: string
  readonly requestNumber: string
  /** The version of the case, for whoever records the sending of many at once. */
  readonly version: number
  readonly code: LetterCode
  readonly number: string | null
  readonly addressee: string
  readonly issuedOn: Day | null
  readonly dueOn: Day | null
  /** How the applicant wishes to have it; null for letters to others, who wished for nothing. */
  readonly wanted: WantedForm | null
}

/** Letters of the organ to be sent, the most pressing first. Forms and internal notes leave with other letters, or not. */
export async function lettersToSend(database: RequestsDatabase, actor: Staff): Promise<readonly LetterToSend[]> {
  const rows = await database
    .selectFrom('requests.letter as letter')
    .innerJoin('requests.request as request', 'request.id', 'letter.request_id')
    .select(['letter.id', 'letter.request_id as requestId', 'letter.code', 'letter.number', 'letter.addressee'])
    .select(['letter.issued_on as issuedOn', 'request.number as requestNumber', 'request.version', 'request.wanted'])
    .select('request.due_on as dueOn')
    .where('request.organ_id', '=', actor.organId)
    .where('request.stage', 'not in', LAID_AWAY)
    .where('letter.status', '=', 'issued')
    .where('letter.number', 'is not', null)
    .where((where) =>
      seesRestricted(actor)
        ? where.val(true)
        : where.or([where('request.restricted', '=', false), where('request.handler_id', '=', actor.accountId)]),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('requests.delivery as delivery')
            .select('delivery.id')
            .whereRef('delivery.letter_id', '=', 'letter.id')
            .where('delivery.failed_on', 'is', null),
        ),
      ),
    )
    .orderBy('request.due_on', (order) => order.asc().nullsLast())
    .orderBy('letter.number')
    .limit(LONGEST_LIST)
    .execute()
  return rows.map(({ wanted, ...row }) => {
    const code = row.code as LetterCode
    return { ...row, code, wanted: letterDefinition(code).addressee === 'applicant' ? wanted : null }
  })
}

/** A letter handed over and not yet signed for. */
export type LetterUnderWay = {
  readonly deliveryId: string
  readonly letterId: string
  readonly requestId: string
  readonly requestNumber: string
  readonly version: number
  readonly number: string | null
  readonly addressee: string
  readonly way: DeliveryWay
  readonly sentOn: Day
  readonly tracking: string
}

/** Letters of the organ on their way, those sent first at the top. */
export async function lettersUnderWay(database: RequestsDatabase, actor: Staff): Promise<readonly LetterUnderWay[]> {
  return database
    .selectFrom('requests.delivery as delivery')
    .innerJoin('requests.letter as letter', 'letter.id', 'delivery.letter_id')
    .innerJoin('requests.request as request', 'request.id', 'letter.request_id')
    .select(['delivery.id as deliveryId', 'delivery.way', 'delivery.sent_on as sentOn', 'delivery.tracking'])
    .select(['letter.id as letterId', 'letter.number', 'letter.addressee', 'request.id as requestId'])
    .select(['request.number as requestNumber', 'request.version'])
    .where('request.organ_id', '=', actor.organId)
    .where('request.stage', 'not in', LAID_AWAY)
    .where('delivery.served_on', 'is', null)
    .where('delivery.failed_on', 'is', null)
    .where((where) =>
      seesRestricted(actor)
        ? where.val(true)
        : where.or([where('request.restricted', '=', false), where('request.handler_id', '=', actor.accountId)]),
    )
    .orderBy('delivery.sent_on')
    .orderBy('delivery.id')
    .limit(LONGEST_LIST)
    .execute()
}

const LONGEST_LIST = 200

/** Nothing is sent or recorded any more: so only what is alive is looked through, however long the register is. */
const LAID_AWAY: readonly Stage[] = ['archived', 'split', 'merged', 'transferred']

/** Restricted cases are for whoever handles them and those who may see restricted ones. */
function seesRestricted(actor: Staff): boolean {
  return actor.permissions.has('see-restricted')
}
