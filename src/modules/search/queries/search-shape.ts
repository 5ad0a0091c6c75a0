import { sql } from 'kysely'
import type { SearchDatabase } from '../data/search-tables.ts'

/** What the searcher knows of all it can find, without looking for anything. */
export type SearchShape = {
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  /** Keywords that publishers gave. */
  readonly keywords: readonly string[]
}

/** The organs that published, and the keywords of the newest things. */
export async function searchShape(database: SearchDatabase): Promise<SearchShape> {
  const organs = sql<{ id: string; name: string }>`
    with recursive organ (id) as (
      (select organ_id from search.entry order by organ_id limit 1)
      union all
      select (select e.organ_id from search.entry e where e.organ_id > organ.id order by e.organ_id limit 1)
      from organ where organ.id is not null
    )
    select id, (
      select w.organ_name from search.entry e join search.wording w using (entry_id)
      where e.organ_id = organ.id limit 1
    ) as name
    from organ where id is not null`
  const keywords = sql<{ keyword: string }>`
    select distinct keyword from (select keywords from search.wording order by entry_id desc limit 5000) as newest,
      unnest(keywords) as keyword`
  const [named, given] = await Promise.all([organs.execute(database), keywords.execute(database)])
  return { organs: named.rows, keywords: given.rows.map(({ keyword }) => keyword) }
}
