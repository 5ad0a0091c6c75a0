import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'
import type { AskedWords } from '../domain/parse-words.ts'
import type { TimeSlices } from '../domain/time-slices.ts'
import { newest } from './rank-hits.ts'
import { scoreOfWords } from './score-of-words.ts'

const RANKED = 300
const SHOWN = 30

/** Ids of things that have some of the words where it counts, the best first; those far behind the best are left out. */
export async function someWordsHits(
  database: SearchDatabase,
  question: { readonly asked: AskedWords; readonly query: string; readonly time: TimeSlices; readonly today: string },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string; score: number }>`
    select e.entry_id::text as id, ${scoreOfWords(question.asked, question.today, 0)} as score
    from (${newest(question, question.query, RANKED)}) as hit
    join search.entry as e using (entry_id)
    join search.wording as w using (entry_id)
    order by score desc, e.published_at desc
    limit ${SHOWN}`.execute(database)
  const best = rows[0]?.score ?? 0
  return rows.filter(({ score }) => score >= best * 0.6).map(({ id }) => id)
}
