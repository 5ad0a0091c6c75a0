import { createHash } from 'node:crypto'
import type { Day } from '../../../kernel/day.ts'
import { barsToMoving } from '../../disclosure/public.ts'
import type { ReadEntry, WaitingEntry } from '../domain/entry.ts'
import { judgeText } from '../domain/judge-text.ts'
import type { MoveFinding } from '../domain/move-findings.table.ts'
import type { OldText } from '../domain/old-text.ts'
import type { OldSite } from './old-site.ts'
import { readPage, type ReadText } from './read-page.ts'
import { readRow } from './read-row.ts'

/** A page or row as it was read, before it is put beside what there is already. */
export type KnownText = Omit<ReadEntry, 'state' | 'itemId'>

/** Reads a page or row, and says what keeps it from moving in. */
export async function readOldText(site: OldSite, one: WaitingEntry, today: Day): Promise<KnownText> {
  return knownText(one, await readOne(site, one), today)
}

async function readOne(site: OldSite, { path, raw }: WaitingEntry): Promise<ReadText> {
  const { source, selector, addressOf, placeOf } = site
  if (raw !== null) return readRow({ fields: raw, source, selector, placeOf })
  const place = placeOf(addressOf(path))
  const bytes = (await source.read(path)) ?? new Uint8Array()
  return readPage({ path, bytes, place, selector })
}

/** What was read with what it is known by, and what was found in it. */
export function knownText({ position }: WaitingEntry, { text, findings }: ReadText, today: Day): KnownText {
  const digest = createHash('sha256')
    .update([text.title, text.published?.on ?? '', text.plain, ...text.files.map(({ path }) => path)].join('\n'))
    .digest('hex')
  const key = text.address ?? `sha256:${digest}`
  const isRead = !findings.some(({ kind }) => kind === 'list-page' || kind === 'unreadable' || kind === 'too-large')
  return { position, key, digest, text, findings: isRead ? [...findings, ...judged(text, today)] : findings }
}

function judged(text: OldText, today: Day): readonly MoveFinding[] {
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
