import type { Day } from '../../../kernel/day.ts'
import type { DeliveryWay } from '../domain/delivery-ways.table.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { RequestsTransaction } from './request-tables.ts'

type DeliveryEvent = Extract<RequestEvent, { kind: 'letter-sent' | 'letter-served' | 'letter-failed' }>

/** Writes what happened to a letter on its way beside the events, for lists; a letter of another case is refused. */
export async function keepDelivery(transaction: RequestsTransaction, requestId: string, event: DeliveryEvent) {
  if (event.kind === 'letter-sent') return addDelivery(transaction, requestId, event)
  const change =
    event.kind === 'letter-served'
      ? { served_on: event.on, served_by: event.by }
      : { failed_on: event.on, failure: event.why }
  await transaction
    .updateTable('requests.delivery')
    .set(change)
    .where('id', '=', event.deliveryId)
    .where('request_id', '=', requestId)
    .execute()
}

type Sent = {
  readonly deliveryId: string
  readonly letterId: string
  readonly way: DeliveryWay
  readonly on: Day
  readonly tracking: string
}

async function addDelivery(transaction: RequestsTransaction, requestId: string, sent: Sent): Promise<void> {
  const { deliveryId: id, letterId, way, on, tracking } = sent
  await transaction
    .insertInto('requests.delivery')
    .values({ id, request_id: requestId, letter_id: letterId, way, sent_on: on, tracking })
    .execute()
}
