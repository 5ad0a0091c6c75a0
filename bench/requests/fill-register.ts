import { sql } from 'kysely'
import { addDays, dayNumber, type Day } from '../../src/kernel/day.ts'
import type { Permission } from '../../src/kernel/permission.ts'
import { folderBlobs } from '../../src/platform/blobs/folder-blobs.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { Secrets } from '../../src/platform/secrets/secrets.ts'
import { workingDayFrom } from '../../src/statute/calendar/working-days.ts'
import { listStaff } from '../../src/modules/accounts/public.ts'
import { letterCodes } from '../../src/statute/reply-letters/letter-code.ts'
import { loadCalendar } from '../../src/modules/calendar/public.ts'
import { findOrgan, listOrgans, type Organ } from '../../src/modules/organizations/public.ts'
import { openLetters } from '../../src/modules/requests/open-letters.ts'
import type { RequestTables } from '../../src/modules/requests/data/request-tables.ts'
import { anApplication, anotherApplication } from './applications.ts'
import { tellCourse } from './course-of-case.ts'
import { diceFrom, type Dice } from './dice.ts'
import { anotherLike } from './another-like.ts'
import { openTelling, type Desk } from './told-case.ts'
import { rowsOf, writeCases, type CaseRows } from './write-cases.ts'

export type Filling = {
  readonly database: Database
  readonly secrets: Secrets
  /** The data folder. */
  readonly folder: string
  /** How many requests, over all organs. */
  readonly requests: number
  /** The last day anything happens on. */
  readonly today: Day
}

const FIRST = '2021-01-04' as Day
const BATCH = 50
// How many people ask the same day and go the same way; one of them is told through the actions.
const ALIKE = 8

// What share of the requests each organ of the demo county has.
const shares: Readonly<Record<string, number>> = {
  示范县自然资源局: 0.42,
  示范县住房和城乡建设局: 0.26,
  示范县人民政府办公室: 0.15,
  示范县教育局: 0.05,
  示范县人民政府: 0.04,
  示范县青山镇人民政府: 0.03,
  示范县柳林乡人民政府: 0.03,
  示范县清河街道办事处: 0.02,
}

/**
 * Fills the register of the demo county from 2021 to today: every eighth case through the real actions over records in
 * memory, the others like it, with people, matters and numbers of their own.
 */
export async function fillRegister(filling: Filling): Promise<void> {
  const { database, requests } = filling
  for (const organ of await listOrgans(database)) {
    const dice = diceFrom(organ.name.length * 7919 + organ.units.length)
    const numbers = new Map<string, number>(await numbersTaken(database, organ.id))
    const desk = await deskOf(filling, organ, { dice, numbers })
    await fillDesk(filling, desk, dice, Math.round(requests * (shares[organ.name] ?? 0)))
    await keepNumbers(database, organ.id, numbers)
  }
  await sql`vacuum analyze`.execute(database)
}

async function fillDesk({ database, today }: Filling, desk: Desk, dice: Dice, count: number): Promise<void> {
  const days = Array.from({ length: Math.ceil(count / ALIKE) }, () => arrivalOf(desk, dice, today)).toSorted()
  let writing = Promise.resolve()
  for (let at = 0; at < days.length; at += BATCH) {
    const rows: CaseRows[] = []
    for (const on of days.slice(at, at + BATCH)) rows.push(...(await tellSome(desk, dice, { on, today })))
    await writing
    writing = writeCases(database, rows)
  }
  await writing
}

/** One case told through the actions, and others that went the same way. */
async function tellSome(desk: Desk, dice: Dice, { on, today }: { on: Day; today: Day }): Promise<CaseRows[]> {
  const application = anApplication(dice, desk.organ.id, on)
  const teller = await openTelling(desk, application, today)
  await tellCourse({ desk, teller, dice })
  const told = teller.told()
  const rows = [rowsOf(told)]
  while (rows.length < ALIKE) rows.push(await anotherLike(told, desk, anotherApplication(dice, application)))
  return rows
}

/** Requests become more from year to year. */
function arrivalOf({ making }: Desk, dice: Dice, today: Day): Day {
  const days = dayNumber(today) - dayNumber(FIRST)
  const on = workingDayFrom(making.calendar, addDays(FIRST, Math.floor(dice.roll() ** 0.7 * days)))
  return on > today ? today : on
}

type Chances = { readonly dice: Dice; readonly numbers: Map<string, number> }

async function deskOf({ database, secrets, folder }: Filling, organ: Organ, { dice, numbers }: Chances): Promise<Desk> {
  const staff = (await listStaff(database, organ.id)).map(
    (member) => ({ kind: 'staff', organId: organ.id, ...member }) as const,
  )
  const staffFor = (permission: Permission) =>
    dice.pick(
      staff.filter(({ permissions }) => permissions.has(permission) && !(handles(permission) && decides(permissions))),
    )
  const letters = openLetters({
    ...{ database, secrets, now: () => new Date(), findOrgan: (id) => findOrgan(database, id) },
    calendar: () => loadCalendar(database),
    blobs: folderBlobs({ folder, secrets }),
  })
  const making = await letters.ask.makingFor(staffFor('see-requests'), letterCodes)
  if (making === undefined) throw new Error(`no organ ${organ.name}`)
  const takeNumber = (series: string, year: number) => {
    const next = (numbers.get(`${series} ${year}`) ?? 0) + 1
    numbers.set(`${series} ${year}`, next)
    return next
  }
  return { organ, secrets, making, staffFor, takeNumber }
}

// Who handles a case must not be who decides it.
const handles = (permission: Permission) => permission === 'handle-requests'
const decides = (held: ReadonlySet<Permission>) => held.has('review-decisions') || held.has('approve-decisions')

async function numbersTaken(database: Database, organId: string): Promise<readonly (readonly [string, number])[]> {
  const counters = database.withTables<RequestTables>().selectFrom('requests.counter').selectAll()
  const rows = await counters.where('organ_id', '=', organId).execute()
  return rows.map(({ series, year, last }) => [`${series} ${year}`, last])
}

/** The next request of the organ goes on where the filling ended. */
async function keepNumbers(database: Database, organId: string, numbers: ReadonlyMap<string, number>): Promise<void> {
  const tables = database.withTables<RequestTables>()
  await tables.deleteFrom('requests.counter').where('organ_id', '=', organId).execute()
  const rows = [...numbers].map(([key, last]) => {
    const [series = '', year = ''] = key.split(' ')
    return { organ_id: organId, series, year: Number(year), last }
  })
  if (rows.length > 0) await tables.insertInto('requests.counter').values(rows).execute()
}
