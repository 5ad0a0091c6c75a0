import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'
import type { AskedWords } from '../domain/parse-words.ts'
import type { TimeSlices } from '../domain/time-slices.ts'
import { newest } from './rank-hits.ts'
import { scoreOfWords } from './score-of-words.ts'

export type TitleFound = {
  readonly title: string
  readonly href: string
  readonly organName: string
  readonly publishedOn: string
  readonly documentNumber: string | null
  readonly score: number
}

type TitleQuestion = {
  readonly asked: AskedWords
  /** `tsquery` text of a tier. */
  readonly query: string
  readonly time: TimeSlices
  readonly today: string
  readonly most: number
}

const RANKED = 300

/** The best of what a tier finds; words that are neither in the title nor what it is about count nothing. */
export async function titlesWithWords(
  database: SearchDatabase,
  question: TitleQuestion,
): Promise<readonly TitleFound[]> {
  const { asked, query, today, most } = question
  const { rows } = await sql<TitleFound>`
    select w.title, w.href, w.organ_name as "organName", e.published_on as "publishedOn",
      w.document_number as "documentNumber", ${scoreOfWords(asked, today, 0)} as score
    from (${newest(question, query, RANKED)}) as hit
    join search.entry as e using (entry_id)
    join search.wording as w using (entry_id)
    order by score desc, e.published_at desc
    limit ${most}`.execute(database)
  return rows
}
