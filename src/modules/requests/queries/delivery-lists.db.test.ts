import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Staff } from '../../../kernel/actor.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { consultationStep } from '../domain/letter-steps.ts'
import { stages, type Stage } from '../domain/lifecycle.ts'
import { value } from '../testing/a-decision.ts'
import { aClerk } from '../testing/a-desk.ts'
import { aLetterDesk } from '../testing/a-letter-desk.ts'

const db = useDatabase()
const laidAway = ['archived', 'split', 'merged', 'transferred']
let desk: Awaited<ReturnType<typeof aLetterDesk>>
/** A request whose letter to another organ waits to be sent, and one whose letter is on its way. */
let waiting: string
let sent: string

beforeAll(async () => {
  desk = await aLetterDesk(db.database)
  waiting = await desk.aRequest()
  await consult(waiting)
  sent = await desk.aRequest()
  const sending = { deliveryId: randomUUID(), on: desk.today(), way: 'post', tracking: 'EMS1' } as const
  const letterId = await consult(sent)
  value(await desk.letters.act.sendLetter(desk.clerk, await desk.on(sent), { letterId, ...sending }))
})

async function consult(id: string): Promise<string> {
  const letterId = randomUUID()
  const consultation = {
    ...{ consultationId: randomUUID(), letterId, answerFormId: randomUUID(), noticeId: null },
    ...{
      with: 'other-organ' as const,
      party: '示范县财政局',
      isPerson: false,
      consultedMatter: '补助资金的拨付依据。',
    },
  }
  value(await desk.letters.act.issueLetters(desk.clerk, await desk.on(id), consultationStep, consultation))
  return letterId
}

/** Which requests have a letter in each list while both stand at a stage. */
async function listedAt(stage: Stage, actor: Staff = desk.clerk) {
  const tables = db.database.withTables<RequestTables>()
  const places = await tables.selectFrom('requests.request').select(['id', 'stage']).execute()
  await tables.updateTable('requests.request').set({ stage }).execute()
  const toSend = await desk.letters.ask.lettersToSend(actor)
  const underWay = await desk.letters.ask.lettersUnderWay(actor)
  for (const place of places)
    await tables.updateTable('requests.request').set({ stage: place.stage }).where('id', '=', place.id).execute()
  const of = (list: readonly { readonly requestId: string }[]) => [...new Set(list.map((one) => one.requestId))]
  return { toSend: of(toSend), underWay: of(underWay) }
}

describe('letters to send and letters under way', () => {
  test.each(stages.filter(({ key }) => !laidAway.includes(key)))('are listed while a case is $zh', async ({ key }) => {
    expect(await listedAt(key)).toEqual({ toSend: [waiting], underWay: [sent] })
  })

  test.each(stages.filter(({ key }) => laidAway.includes(key)))(
    'are listed no more once it is $zh',
    async ({ key }) => {
      expect(await listedAt(key)).toEqual({ toSend: [], underWay: [] })
    },
  )

  test('are for the organ of the case alone', async () => {
    const other = await aLetterDesk(db.database)
    expect(await listedAt('in-hand', aClerk(other.organId))).toEqual({ toSend: [], underWay: [] })
  })
})
