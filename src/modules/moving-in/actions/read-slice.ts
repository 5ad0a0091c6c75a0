import { createHash } from 'node:crypto'
import { dayInChina } from '../../../kernel/day.ts'
import { withTransaction, type DatabaseTransaction } from '../../../platform/database/database.ts'
import { barsToMoving, publishedTitles } from '../../disclosure/public.ts'
import { entryRecords } from '../data/entry-records.ts'
import { runRecords } from '../data/run-records.ts'
import type { ReadEntry, WaitingEntry } from '../domain/entry.ts'
import { judgeText } from '../domain/judge-text.ts'
import { whatFindingsDo, type MoveFinding } from '../domain/move-findings.table.ts'
import type { OldText } from '../domain/old-text.ts'
import type { Run } from '../domain/run.ts'
import { movedBefore, movedItems } from '../queries/moved-before.ts'
import { nextWaiting } from '../queries/next-entries.ts'
import { earlierKeys } from '../queries/earlier-keys.ts'
import type { OldSite } from '../reading/old-site.ts'
import { readPage, type ReadText } from '../reading/read-page.ts'
import { readRow } from '../reading/read-row.ts'
import type { MovingNeeds } from './moving-needs.ts'

/** How many are read before it is put on record. */
const SLICE = 100

/** Reads the next pages or rows of a run, in one transaction; whether there may be more. */
export async function readSlice(needs: MovingNeeds, run: Run, site: OldSite): Promise<boolean> {
  const waiting = await nextWaiting(needs.database, run.id, SLICE)
  if (waiting.length === 0) {
    await withTransaction(needs.database, (transaction) => runRecords(transaction).pass(run.id, 'reading', 'looked'))
    return false
  }
  const read: Known[] = []
  for (const one of waiting) {
    read.push(withKey(one, await readOne(site, one), dayInChina(needs.now())))
    // Others are answered between two pages.
    await new Promise((go) => setImmediate(go))
  }
  await withTransaction(needs.database, async (transaction) => {
    await entryRecords(transaction, run.id).keepRead(await compared(transaction, run, read))
  })
  return true
}

type Known = Omit<ReadEntry, 'state' | 'itemId'>

async function readOne(site: OldSite, { path, raw }: WaitingEntry): Promise<ReadText> {
  const { source, selector, addressOf, placeOf } = site
  if (raw !== null) return readRow({ fields: raw, source, selector, placeOf })
  const place = placeOf(addressOf(path))
  const bytes = (await source.read(path)) ?? new Uint8Array()
  return readPage({ path, bytes, place, selector })
}

function withKey(
  { position }: WaitingEntry,
  { text, findings }: ReadText,
  today: ReturnType<typeof dayInChina>,
): Known {
  const digest = createHash('sha256')
    .update([text.title, text.published?.on ?? '', text.plain, ...text.files.map(({ path }) => path)].join('\n'))
    .digest('hex')
  const key = text.address ?? `sha256:${digest}`
  const isRead = !findings.some(({ kind }) => kind === 'list-page' || kind === 'unreadable' || kind === 'too-large')
  return { position, key, digest, text, findings: isRead ? [...findings, ...judged(text, today)] : findings }
}

function judged(text: OldText, today: ReturnType<typeof dayInChina>): readonly MoveFinding[] {
  const { stops, personal } = barsToMoving([text.title, text.plain, text.facts.summary].join('\n'))
  return [
    ...judgeText(text, today),
    ...(stops.length > 0 ? [{ kind: 'must-not-go-out' as const, words: stops.join('、').slice(0, 100) }] : []),
    ...(personal.length > 0
      ? [{ kind: 'personal-number' as const, words: personal.map(inBrief).join('、').slice(0, 200) }]
      : []),
  ]
}

/** Enough to find it by, and no more. */
function inBrief(number: string): string {
  return `${number.slice(0, 3)}…${number.slice(-2)}`
}

/** Beside what is in the run and on the site already. */
async function compared(
  transaction: DatabaseTransaction,
  run: Run,
  read: readonly Known[],
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
