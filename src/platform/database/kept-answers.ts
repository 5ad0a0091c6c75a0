import { sql } from 'kysely'

/**
 * Answers about records that hardly ever change (organs, people, calendars) or are costly to ask anew (statistics), kept in
 * this process and exactly right: the database counts the changes of those records (`platform.changes`, raised in the
 * transaction that makes one), whoever signed in is recognised by a question that brings the count along, and a count that
 * went up throws every answer away. Only for what is asked after somebody was recognised, never inside a transaction that
 * decides something.
 */
export type KeptAnswers = {
  /** The count as a question just read it. */
  readonly seen: (count: number) => void
  /** The same question, asked once until something changes. What it is asked about has to be plain words and lists. */
  keep<About extends readonly unknown[], Answer>(
    ask: (...about: About) => Promise<Answer>,
  ): (...about: About) => Promise<Answer>
}

/** For whoever keeps nothing: every question is asked. */
export const askedAnew: Pick<KeptAnswers, 'keep'> = { keep: (ask) => ask }

/** How often the records whose answers are kept were changed so far, as part of a question. */
export const countOfChanges = sql<number>`(select count from platform.changes)`

/** Keeps up to `most` answers to each question; past that it begins again. */
export function keptAnswers(most = 500): KeptAnswers {
  const kept: Map<string, unknown>[] = []
  let newest = -1
  return {
    seen(count) {
      // A question that was slow to come back may tell of an older count.
      if (count <= newest) return
      newest = count
      for (const answers of kept) answers.clear()
    },
    keep<About extends readonly unknown[], Answer>(ask: (...about: About) => Promise<Answer>) {
      const answers = new Map<string, Promise<Answer>>()
      kept.push(answers)
      return (...about: About) => {
        const key = JSON.stringify(about)
        const known = answers.get(key)
        if (known !== undefined) return known
        if (answers.size >= most) answers.clear()
        const answer = ask(...about)
        answers.set(key, answer)
        // A question that failed is asked again by the next.
        answer.catch(() => answers.get(key) === answer && answers.delete(key))
        return answer
      }
    },
  }
}
