import type { Database } from '../../../platform/database/database.ts'
import type { AuditDatabase, AuditTables } from '../data/audit-tables.ts'
import { entryOfRow, hashOf } from '../data/entry-row.ts'
import { chainStart, type ChainedEntry } from '../domain/entry.ts'

/** Why a chain does not hold at an entry. */
export type BrokenWhy =
  /** The entry does not say what it said when it was written. */
  | 'changed'
  /** The entry with this number is not there. */
  | 'missing'
  /** The entry does not follow the one before it. */
  | 'misplaced'
  /** The entry was added behind the program's back: the chain ended before it. */
  | 'added'

export type VerifiedChain = {
  readonly organId: string
  readonly entries: number
  /** Hash of the last entry: written down elsewhere, it also witnesses a chain rewritten as a whole. */
  readonly lastHash: string
  /** The first entry that does not hold; null where all do. */
  readonly broken: { readonly number: number; readonly why: BrokenWhy } | null
}

/** Computes every chain anew and compares; one result per organ, in the order of their ids. */
export async function verifyAudit(database: Database): Promise<readonly VerifiedChain[]> {
  const audit = database.withTables<AuditTables>()
  const chains: VerifiedChain[] = []
  for (const organId of await organsWithEntries(audit)) chains.push(await verifyChain(audit, organId))
  return chains
}

async function organsWithEntries(audit: AuditDatabase): Promise<readonly string[]> {
  const heads = await audit.selectFrom('audit.head').select('organ_id').execute()
  const entries = await audit.selectFrom('audit.entry').select('organ_id').distinct().execute()
  return [...new Set([...heads, ...entries].map(({ organ_id }) => organ_id))].sort()
}

async function verifyChain(audit: AuditDatabase, organId: string): Promise<VerifiedChain> {
  // Read first: entries written meanwhile come after it and are left for the next time.
  const head = await headOf(audit, organId)
  let at = { number: 0, hash: chainStart }
  const result = (broken: VerifiedChain['broken']) => ({ organId, entries: at.number, lastHash: at.hash, broken })
  for (;;) {
    const entries = await entriesAfter(audit, organId, at.number)
    for (const entry of entries) {
      const why = whyBroken(at, entry) ?? (await whyBeyond(audit, entry, head.number))
      if (why !== undefined) return result({ number: why === 'missing' ? at.number + 1 : entry.number, why })
      at = { number: entry.number, hash: entry.hash }
      if (at.number === head.number && at.hash !== head.hash) return result({ number: at.number, why: 'changed' })
    }
    if (entries.length < BATCH) break
  }
  return result(at.number < head.number ? { number: at.number + 1, why: 'missing' } : null)
}

const BATCH = 2000

function whyBroken(before: { readonly number: number; readonly hash: string }, entry: ChainedEntry) {
  if (entry.number !== before.number + 1) return 'missing'
  if (entry.hash !== hashOf(entry.previousHash, entry)) return 'changed'
  return entry.previousHash === before.hash ? undefined : 'misplaced'
}

/** An entry past the head was written meanwhile, which moves the head, or was added by somebody else. */
async function whyBeyond(audit: AuditDatabase, entry: ChainedEntry, headNumber: number) {
  if (entry.number <= headNumber) return undefined
  const head = await headOf(audit, entry.organId)
  return entry.number <= head.number ? undefined : 'added'
}

async function headOf(audit: AuditDatabase, organId: string) {
  const head = await audit
    .selectFrom('audit.head')
    .select(['number', 'hash'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  return head ?? { number: 0, hash: chainStart }
}

async function entriesAfter(audit: AuditDatabase, organId: string, number: number): Promise<readonly ChainedEntry[]> {
  const rows = await audit
    .selectFrom('audit.entry')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(BATCH)
    .execute()
  return rows.map(entryOfRow)
}
