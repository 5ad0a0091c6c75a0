import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { withTransaction } from '../../platform/database/database.ts'
import { openSearch, type Search } from './open-search.ts'
import { countyItems } from './testing/county-items.ts'

const db = useDatabase()
const items = countyItems()
let search: Search

beforeAll(async () => {
  search = openSearch(db.database, () => new Date('2026-08-01T02:00:00Z'))
  await withTransaction(db.database, async (transaction) => {
    for (const item of items) await search.tell(transaction, item)
  })
})

// Pieces as they stand in texts: words, halves of words, words that meet.
const piece = fc
  .tuple(fc.nat({ max: items.length - 1 }), fc.nat(), fc.integer({ min: 2, max: 6 }))
  .map(([at, start, length]) => {
    const runs = (items[at]?.text ?? '').match(/[\p{Script=Han}0-9]{2,}/gu) ?? ['政府']
    const run = runs[start % runs.length] ?? ''
    const from = start % Math.max(1, run.length - length + 1)
    return run.slice(from, from + length)
  })
  .filter((text) => text.length >= 2)

test('whatever a full scan finds is found, word or not, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(piece, async (text) => {
      const scanned = await sql<{ id: string }>`
        select thing_id as id from search.entry join search.wording using (entry_id)
        where body like ${`%${text}%`} or title like ${`%${text}%`} or organ_name like ${`%${text}%`}
          or document_number like ${`%${text}%`} or array_to_string(keywords, '|') like ${`%${text}%`}`.execute(
        db.database,
      )
      expect(await everyHit(`"${text}"`)).toEqual(scanned.rows.map(({ id }) => id).toSorted())
    }),
    { numRuns: 60 },
  )
})

async function everyHit(words: string): Promise<readonly string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const found = await search.ask({ words, order: 'newest', page })
    ids.push(...found.things.map(({ id }) => id))
    if (page >= found.pages) return ids.toSorted()
  }
}
