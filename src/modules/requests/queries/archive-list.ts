import { sql } from 'kysely'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { RequestsDatabase } from '../data/request-tables.ts'
import { visibleTo } from './waiting-for.ts'
import type { ListRange } from './work-list-page.ts'

export type ArchiveFilter = {
  /** Words of the number, of what was asked, or of the applicant's name; empty finds all. */
  readonly words: string
  /** Only what need not be kept any longer on that day. */
  readonly overOn: Day | null
}

export type ArchivedItem = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly applicantName: string
  readonly archivedOn: Day
  readonly keepUntil: Day
  readonly boxNumber: string
}

/** The closed files of an organ, the newest first. */
export async function archiveList(
  database: RequestsDatabase,
  actor: Staff,
  { words, overOn }: ArchiveFilter,
  page: Pick<ListRange, 'offset' | 'limit'>,
): Promise<{ readonly items: readonly ArchivedItem[]; readonly total: number }> {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const wanted = database
    .selectFrom('requests.request as request')
    .innerJoin('requests.event as event', (join) =>
      join.onRef('event.request_id', '=', 'request.id').on('event.kind', '=', 'archived'),
    )
    .where('organ_id', '=', actor.organId)
    .where('archived_on', 'is not', null)
    .where((where) => visibleTo(where, actor))
    .where((where) =>
      where.or([
        where('number', 'like', pattern),
        where('description', 'like', pattern),
        where('applicant_name', 'like', pattern),
      ]),
    )
    .$if(overOn !== null, (query) => query.where(keepUntil, '<', overOn))
  const [items, { total }] = await Promise.all([
    wanted
      .select(['id', 'number', 'title', 'applicant_name as applicantName', 'on_day as archivedOn'])
      .select([keepUntil.as('keepUntil'), sql<string>`event.body ->> 'boxNumber'`.as('boxNumber')])
      .orderBy('archived_on', 'desc')
      .orderBy('year', 'desc')
      .orderBy('serial', 'desc')
      .limit(page.limit)
      .offset(page.offset)
      .execute(),
    wanted.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

// Days are text of one form, so that their order is the order of days.
const keepUntil = sql<Day>`event.body ->> 'keepUntil'`
