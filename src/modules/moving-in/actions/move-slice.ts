import type { Program } from '../../../kernel/actor.ts'
import { withTransaction } from '../../../platform/database/database.ts'
import { faultOfIndexNumber } from '../../../statute/proactive-disclosure/index-number.ts'
import {
  keepMovedFiles,
  keepOldAddresses,
  moveIn,
  takenIndexNumbers,
  type PublishedBefore,
} from '../../disclosure/public.ts'
import type { Column } from '../../sites/public.ts'
import { entryRecords, type MovedEntry } from '../data/entry-records.ts'
import { runRecords } from '../data/run-records.ts'
import type { ReadyEntry } from '../domain/entry.ts'
import { kindOfText } from '../domain/kind-of-column.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import { instantOf } from '../domain/read-moment.ts'
import type { Run } from '../domain/run.ts'
import { movedBefore, type MovedBefore } from '../queries/moved-before.ts'
import { nextReady } from '../queries/next-entries.ts'
import type { GivenSource } from '../reading/given-source.ts'
import { draftOfText } from './draft-of-text.ts'
import { keepOldFiles, type FilesOfText } from './keep-old-files.ts'
import type { MovingNeeds } from './moving-needs.ts'

/** How many move in one transaction. */
const SLICE = 100

/**
 * Moves the next texts of a run; whether there may be more. They become items, their old addresses lead to these, and it is on
 * record that they moved, all in one transaction: whatever cuts it off, nothing moves twice and nothing is left out.
 */
export async function moveSlice(needs: MovingNeeds, by: Program, run: Run, given: GivenSource): Promise<boolean> {
  const ready = await nextReady(needs.database, run, SLICE)
  if (ready.length === 0) {
    await withTransaction(needs.database, (transaction) => runRecords(transaction).pass(run.id, 'moving', 'linking'))
    return false
  }
  const fresh = await settleKnown(needs, run, ready)
  const files = await keepOldFiles(needs, run, given, fresh)
  const leaving = await settleStopped(needs, run, fresh, files)
  if (leaving.length > 0) await moveThem(needs, by, run, await arrivalsOf(needs, leaving, files))
  return true
}

/** One text, what it becomes, and what is to be said of it. */
type Arriving = {
  readonly entry: ReadyEntry
  readonly item: PublishedBefore
  readonly files: FilesOfText
  readonly findings: readonly MoveFinding[]
}

/** What moved in before, under this address or another, does not again; its address leads to what is there. */
async function settleKnown(
  { database }: MovingNeeds,
  run: Run,
  ready: readonly ReadyEntry[],
): Promise<readonly ReadyEntry[]> {
  return withTransaction(database, async (transaction) => {
    const before = await movedBefore(transaction, run.siteId, ready)
    const records = entryRecords(transaction, run.id)
    const digests = new Set<string>()
    const fresh: ReadyEntry[] = []
    for (const entry of ready) {
      const itemId = knownAs(entry, before)
      // The second of two with the same words waits until the first has moved.
      if (itemId === undefined && !digests.has(entry.digest)) fresh.push(entry)
      digests.add(entry.digest)
      if (itemId === undefined) continue
      const isSame = !before.byKey.has(entry.key)
      if (isSame) await records.keepSame(run.siteId, { ...entry, itemId })
      if (isSame && entry.text.address !== null)
        await keepOldAddresses(transaction, run.siteId, [{ address: entry.text.address, itemId }])
      const same: readonly MoveFinding[] = isSame ? [{ kind: 'same-text', words: '' }] : []
      await records.settle(entry.position, { state: 'known', findings: [...entry.findings, ...same], itemId })
    }
    return fresh
  })
}

function knownAs({ key, digest }: ReadyEntry, { byKey, byDigest }: MovedBefore): number | undefined {
  return byKey.get(key) ?? byDigest.get(digest)
}

/** A text whose attachment must not go out stays behind with it. */
async function settleStopped(
  { database }: MovingNeeds,
  run: Run,
  fresh: readonly ReadyEntry[],
  files: ReadonlyMap<number, FilesOfText>,
): Promise<readonly ReadyEntry[]> {
  const isStopped = ({ position }: ReadyEntry) =>
    files.get(position)?.findings.some(({ kind }) => kind === 'attachment-stops') === true
  const stopped = fresh.filter(isStopped)
  if (stopped.length > 0)
    await withTransaction(database, async (transaction) => {
      const records = entryRecords(transaction, run.id)
      for (const { position, findings } of stopped) {
        const all = [...findings, ...(files.get(position)?.findings ?? [])]
        await records.settle(position, { state: 'refused', findings: all, itemId: null })
      }
    })
  return fresh.filter((entry) => !isStopped(entry))
}

async function arrivalsOf(
  { database, book }: MovingNeeds,
  leaving: readonly ReadyEntry[],
  files: ReadonlyMap<number, FilesOfText>,
): Promise<readonly Arriving[]> {
  const columns = new Map(book().columns.map((column) => [column.id, column]))
  const numbers = leaving
    .map(({ text }) => text.facts.indexNumber)
    .filter((one) => faultOfIndexNumber(one) === undefined)
  const taken = new Set(
    await withTransaction(database, (transaction) => takenIndexNumbers(transaction, [...new Set(numbers)])),
  )
  return leaving.flatMap((entry): Arriving[] => {
    const column = columns.get(entry.columnId)
    const own = files.get(entry.position)
    if (column === undefined || own === undefined || entry.text.published === null) return []
    const number = entry.text.facts.indexNumber
    const isFree = faultOfIndexNumber(number) === undefined && !taken.has(number)
    taken.add(number)
    const given: readonly MoveFinding[] =
      number !== '' && !isFree && !entry.findings.some(({ kind }) => kind === 'index-number')
        ? [{ kind: 'index-number', words: number }]
        : []
    const item = itemOf(entry, column, own, isFree ? number : null)
    return [{ entry, item, files: own, findings: [...entry.findings, ...own.findings, ...given] }]
  })
}

function itemOf(entry: ReadyEntry, column: Column, { ids, attachments }: FilesOfText, indexNumber: string | null) {
  const { published } = entry.text
  if (published === null) throw new Error('what has no day is refused before')
  const item: PublishedBefore = {
    kind: kindOfText(entry.text, column),
    publishedAt: instantOf(published),
    draft: draftOfText(entry, { column, ids, attachments, mask: entry.state === 'held' }),
  }
  return indexNumber === null ? item : { ...item, indexNumber }
}

async function moveThem(needs: MovingNeeds, by: Program, run: Run, arriving: readonly Arriving[]): Promise<void> {
  // A column made in another process a moment ago: told of it by then, the next attempt goes on.
  if (arriving.length === 0) throw new Error('a column is not known here yet')
  const placing = await needs.placingOf(run.organId)
  await moveIn(needs.database, by, {
    ...{ ...placing, organId: run.organId, columns: needs.book().columns },
    items: arriving.map(({ item }) => item),
    tell: async (transaction, shown) => {
      const moved = arriving.map((one, at) => movedEntry(one, shown[at]?.id ?? 0))
      for (const [at, { files }] of arriving.entries())
        await keepMovedFiles(transaction, shown[at]?.id ?? 0, files.attachments)
      await entryRecords(transaction, run.id).keepMoved(run.siteId, moved)
      await keepOldAddresses(
        transaction,
        run.siteId,
        arriving.flatMap(({ entry: { text } }, at) =>
          text.address === null ? [] : [{ address: text.address, itemId: shown[at]?.id ?? 0 }],
        ),
      )
      await needs.tell(transaction, shown)
    },
  })
}

function movedEntry({ entry: { position, key, digest, text }, findings }: Arriving, itemId: number): MovedEntry {
  return { position, key, digest, itemId, findings, links: text.links }
}
