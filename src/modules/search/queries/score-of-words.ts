import { sql, type RawBuilder } from 'kysely'
import type { AskedWord, AskedWords } from '../domain/parse-words.ts'
import { quote } from '../domain/text-query.ts'
import { weights } from '../domain/ranking.table.ts'

/**
 * How well a thing answers, as SQL over `search.wording as w` joined with `search.entry as e`: 0 to about 2. Each word counts
 * where it says most (title, keywords, what the thing is about, its organ, anywhere), by the word's own weight.
 */
export function scoreOfWords(
  asked: AskedWords,
  today: string,
  anywhere: number = weights.anywhere,
): RawBuilder<number> {
  const total = asked.words.reduce((sum, { weight }) => sum + weight, 0)
  const parts = asked.words.map((word) => sql`${word.weight / total}::float8 * ${placeOf(word, anywhere)}`)
  const said = parts.length === 0 ? sql`0` : sql.join(parts, sql` + `)
  return sql<number>`(${said}
    + ${asTitle(asked)}
    + ${byNumber(asked)}
    + ${weights.recent}::float8 * exp(-greatest(0, ${today}::date - e.published_on) / ${weights.fadingDays}::float8)
    + case e.validity when 'repealed' then ${weights.repealed}::float8 when 'lapsed' then ${weights.lapsed}::float8 else 0 end)`
}

function placeOf({ key, synonyms }: AskedWord, anywhere: number): RawBuilder<number> {
  const own = placeOfKey(key, anywhere)
  if (synonyms.length === 0) return own
  const others = synonyms.map((each) => sql`${weights.synonym}::float8 * ${placeOfKey(each, anywhere)}`)
  return sql<number>`greatest(${sql.join([own, ...others])})`
}

function placeOfKey(key: string, anywhere: number): RawBuilder<number> {
  return sql<number>`(case
    when position(${key} in w.title_key) > 0 then ${weights.title}::float8
    when position(${key} in w.keyword_key) > 0 then ${weights.keyword}::float8
    when position(${` ${key} `} in w.salient) > 0
      then ${weights.about}::float8 - ${weights.aboutFading}::float8 * position(${` ${key} `} in w.salient)
    when position(${key} in w.organ_key) > 0 then ${weights.organ}::float8
    else ${anywhere}::float8 end)`
}

/** A title that has all that was typed, the more so the less else it has. */
function asTitle({ whole }: AskedWords): RawBuilder<number> {
  if (whole.length < 2) return sql<number>`0`
  return sql<number>`(case when position(${whole} in w.title_key) > 0
    then ${weights.wholeInTitle}::float8 + ${weights.onlyTitle}::float8 * ${whole.length}::float8 / greatest(1, length(w.title_key))
    else 0 end)`
}

function byNumber({ number }: AskedWords): RawBuilder<number> {
  if (number === null) return sql<number>`0`
  return sql<number>`(case when e.tokens @@ ${quote(number[0] ?? '')}::tsquery then ${weights.number}::float8 else 0 end)`
}
