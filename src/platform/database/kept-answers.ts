import { sql } from 'kysely'

/** How often records of which answers are kept were changed so far, as the database counts it (`platform.changes`). */
export type CountedChanges = {
  /** Organs with their units, people with their roles, calendars. */
  readonly directory: number
  /** What the figures of requests are made of. */
  readonly figures: number
}

/** {@link CountedChanges} as part of a question. */
export const countedChanges = sql<CountedChanges>`(select to_json(changes) from platform.changes as changes)`

/**
 * Answers about records that hardly ever change, or that are costly to ask anew, kept in this process and exactly right: the
 * database counts the changes of those records in the transaction that makes one, whoever signed in is recognised by a
 * question that brings the count along, and a count that rose throws every answer away. Only for what is asked after
 * somebody was recognised, never inside a transaction that decides something.
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
export const askedAnew: Pick<OfficeAnswers, 'directory' | 'figures'> = {
  directory: { keep: (ask) => ask },
  figures: { keep: (ask) => ask },
}

/** Keeps up to `most` answers to each question, those asked for last. */
export function keptAnswers(most = 1000): KeptAnswers {
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
        if (known !== undefined) answers.delete(key)
        const answer = known ?? ask(...about)
        answers.set(key, answer)
        if (known !== undefined) return answer
        const [oldest] = answers.keys()
        if (answers.size > most && oldest !== undefined) answers.delete(oldest)
        // A question that failed is asked again by the next.
        answer.catch(() => answers.get(key) === answer && answers.delete(key))
        return answer
      }
    },
  }
}

/** What a process keeps for the office: of the directory, and of figures, which name organs and units as well. */
export type OfficeAnswers = {
  readonly directory: Pick<KeptAnswers, 'keep'>
  readonly figures: Pick<KeptAnswers, 'keep'>
  readonly seen: (changes: CountedChanges) => void
}

export function officeAnswers(): OfficeAnswers {
  const [ofDirectory, ofFigures] = [keptAnswers(), keptAnswers()]
  return {
    directory: ofDirectory,
    figures: ofFigures,
    seen({ directory, figures }) {
      ofDirectory.seen(directory)
      // Both only ever rise: where either did, the sum did.
      ofFigures.seen(directory + figures)
    },
  }
}
