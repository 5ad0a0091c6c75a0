import { dayInChina } from '../../../kernel/day.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { withTransaction, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { publishedTitles } from '../../disclosure/public.ts'
import { entryRecords } from '../data/entry-records.ts'
import { runRecords } from '../data/run-records.ts'
import type { ReadEntry } from '../domain/entry.ts'
import { whatFindingsDo, type MoveFinding } from '../domain/move-findings.table.ts'
import type { Run } from '../domain/run.ts'
import { earlierKeys } from '../queries/earlier-keys.ts'
import { movedBefore, movedItems } from '../queries/moved-before.ts'
import { nextWaiting } from '../queries/next-entries.ts'
import type { GivenSource } from '../reading/given-source.ts'
import type { KnownText } from '../reading/read-old-text.ts'
import type { MovingNeeds } from './moving-needs.ts'

/** How many are read before it is put on record. */
const SLICE = 100

/** Reads the next pages or rows of a run and puts them on record in one transaction; refused where the source does not open. */
export async function readSlice(needs: MovingNeeds, run: Run, given: GivenSource): Promise<Outcome<undefined, string>> {
  const waiting = await nextWaiting(needs.database, run.id, SLICE)
  if (waiting.length === 0) {
    await withTransaction(needs.database, (transaction) => runRecords(transaction).pass(run.id, 'reading', 'looked'))
    return done(undefined)
  }
  const { settings } = run
  const read = await needs.reading.texts(given, { settings, waiting, today: dayInChina(needs.now()) })
  if (!read.ok) return read
  await withTransaction(needs.database, async (transaction) => {
    await entryRecords(transaction, run.id).keepRead(await compared(transaction, run, read.value))
  })
  return done(undefined)
}

/** Beside what is in the run and on the site already. */
async function compared(
  transaction: DatabaseTransaction,
  run: Run,
  read: readonly KnownText[],
): Promise<readonly ReadEntry[]> {
  const before = await movedBefore(transaction, run.siteId, read)
  const keys = new Set(await earlierKeys(transaction, run.id, read))
  const titles = await publishedTitles(
    transaction,
    run.organId,
    read.map(({ text }) => text.title),
  )
  const ours = await movedItems(
    transaction,
    titles.map(({ id }) => id),
  )
  const others = new Set(titles.filter(({ id }) => !ours.has(id)).map(({ title, on }) => `${on} ${title}`))
  return read.map((entry) => {
    const isTwice = keys.has(entry.key)
    keys.add(entry.key)
    const { title, published } = entry.text
    const itemId = before.byKey.get(entry.key) ?? null
    if (itemId !== null) return { ...entry, state: 'known', findings: [], itemId }
    const findings: MoveFinding[] = [
      ...entry.findings,
      ...(isTwice ? [{ kind: 'twice' as const, words: entry.text.address ?? '' }] : []),
      ...(others.has(`${published?.on} ${title}`) ? [{ kind: 'same-title' as const, words: title }] : []),
    ]
    return { ...entry, findings, state: states[whatFindingsDo(findings)], itemId: null }
  })
}

const states = { refuse: 'refused', hold: 'held', note: 'ready' } as const
