import { needsOf } from '../request-outcomes/missing-on-file.ts'
import { onFileCondition } from '../request-outcomes/conditions.table.ts'
import type { OnFileKey } from '../request-outcomes/conditions.table.ts'
import { letterOfChoice } from '../request-outcomes/outcome-choice.ts'
import type { OutcomeChoice } from '../request-outcomes/outcome-choice.ts'
import { letterDefinition } from './letter-definitions.ts'
import { placeholderOf } from './placeholder.ts'
import type { PlaceholderKey } from './placeholders.table.ts'

/** A word a decision form asks. What only one of several ways needs is not required by itself. */
export type AskedWord = { readonly key: PlaceholderKey; readonly isRequired: boolean }

/**
 * What the form for a decision has to ask: the words of its letter and those that have to be on file, each once, first what
 * is printed. `missingOnFile` tells whether enough of them is written.
 */
export function decisionWords(choice: OutcomeChoice): readonly AskedWord[] {
  const { needs, may } = letterDefinition(letterOfChoice(choice))
  const conditions = needsOf(choice)
  const certain = conditions.filter((keys) => keys.length === 1).flatMap(wordsOf)
  const eitherOr = conditions.filter((keys) => keys.length > 1).flatMap(wordsOf)
  const required = new Set<PlaceholderKey>([...needs, ...certain])
  const printed = [...needs, ...may].filter((key) => placeholderOf(key).source === 'clerk')
  const keys = new Set<PlaceholderKey>([...printed, ...certain, ...eitherOr])
  return [...keys].map((key) => ({ key, isRequired: required.has(key) }))
}

function wordsOf(keys: readonly OnFileKey[]): readonly PlaceholderKey[] {
  return keys.flatMap((key) => onFileCondition(key).asks)
}
