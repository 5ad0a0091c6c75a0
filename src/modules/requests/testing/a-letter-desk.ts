import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import { dayInChina } from '../../../kernel/day.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { secretsOf } from '../../../platform/secrets/secrets.ts'
import { statutoryCalendar } from '../../../statute/calendar/work-calendar.ts'
import { act } from '../../audit/public.ts'
import { keepFile } from '../../files/public.ts'
import { findOrgan, usualSettings, type OrganEntry } from '../../organizations/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { findLetter, lettersOfCase } from '../data/letter-rows.ts'
import { openLetters } from '../open-letters.ts'
import { openRequests } from '../open-requests.ts'
import { documentsOfCase } from '../queries/letter-enclosures.ts'
import { blobsInMemory } from './blobs-in-memory.ts'
import { aClerk } from './a-desk.ts'
import { anApplication } from './an-application.ts'

let organs = 0

/** An organ that has entered all its letters need, with people for every step of a decision. */
export async function aLetterDesk(database: Database, entry: Partial<OrganEntry> = {}) {
  organs += 1
  const organId = await enterOrgan(database, readyToWrite(organs, entry))
  let moment = new Date('2026-02-13T02:00:00Z')
  const blobs = blobsInMemory()
  const needs = {
    database,
    secrets: secretsOf('a secret that is long enough for tests'),
    blobs,
    calendar: () => Promise.resolve(statutoryCalendar),
    now: () => moment,
    findOrgan: (id: string) => findOrgan(database, id),
  }
  const requests = openRequests(needs)
  const letters = openLetters(needs)
  const tables = database.withTables<RequestTables>()
  const people = { clerk: aClerk(organId), reviewer: aClerk(organId), approver: aClerk(organId) }
  return {
    organId,
    ...people,
    requests,
    letters,
    today: () => dayInChina(moment),
    itIs: (later: string) => {
      moment = new Date(later)
    },
    /** A request of the counter, received 2026-02-13. */
    aRequest: async (parts: Partial<Parameters<typeof anApplication>[0]> = {}) => {
      const registered = await requests.act.register(people.clerk, anApplication({ organId, ...parts }))
      if (!registered.ok) throw new Error(registered.refusal)
      return registered.value.id
    },
    /** The version of a case now. */
    on: async (requestId: string) => {
      const found = await requests.ask.findCase(people.clerk, requestId)
      return { requestId, version: found?.file.version ?? 0 }
    },
    caseOf: async (requestId: string) => {
      const found = await requests.ask.findCase(people.clerk, requestId)
      if (found === undefined) throw new Error('no such case')
      return found.file
    },
    lettersOf: (requestId: string) => lettersOfCase(tables, requestId),
    letter: (requestId: string, id: string) => findLetter(tables, requestId, id),
    documentsOf: (requestId: string) => documentsOfCase(database, requestId),
    /** Puts a text file into a case. */
    attach: (requestId: string, kind: string, name: string) =>
      attachText({ database, blobs, by: people.clerk }, { requestId, kind, name }),
  }
}

type Attaching = { readonly database: Database; readonly blobs: Blobs; readonly by: Staff }
type Attached = { readonly requestId: string; readonly kind: string; readonly name: string }

async function attachText({ database, blobs, by }: Attaching, { requestId, kind, name }: Attached): Promise<string> {
  const { organId } = by
  const kept = await act(database, by, async (transaction) => {
    const bytes = new TextEncoder().encode(`${name}的内容`)
    const file = await keepFile({ blobs }, transaction, { organId, name, bytes, sensitive: false })
    if (!file.ok) return file
    const row = { request_id: requestId, file_id: file.value.id, kind, note: '', added_by: by.name }
    await transaction.withTables<RequestTables>().insertInto('requests.case_file').values(row).execute()
    const deed = { organId, action: 'request.add-file', subject: { kind: 'request', id: requestId } }
    return { ok: true, value: { value: file.value.id, deeds: [deed] } } as const
  })
  if (!kept.ok) throw new Error(kept.refusal)
  return kept.value
}

/** What an organ has to have entered before its letters can leave. */
function readyToWrite(nth: number, entry: Partial<OrganEntry>): Partial<OrganEntry> {
  return {
    name: `示范县第${nth}局${randomUUID().slice(0, 4)}`,
    documentCode: `示${nth}局公开`,
    reconsideration: { name: '示范县人民政府', address: '示范大道1号', url: 'https://fuyi.example.cn/' },
    court: { name: '示范县人民法院' },
    disclosureUnit: { ...unit, name: '办公室', address: '示范大道2号', phone: '000-1234567' },
    settings: usualSettings,
    ...entry,
  }
}

const unit = { postcode: '', hours: '', fax: '', email: '' }
