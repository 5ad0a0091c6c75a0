import type { LetterWords } from '../reply-letters/letter-words.ts'
import { placeholderOf } from '../reply-letters/placeholder.ts'
import { onFileCondition } from './conditions.table.ts'
import type { OnFileCondition, OnFileKey } from './conditions.table.ts'
import { findVariant } from './outcome-choice.ts'
import type { OutcomeChoice } from './outcome-choice.ts'
import type { OnFileNeed, OutcomeCode } from './request-outcomes.table.ts'

/** What the file of the request shows: conditions its course has met, and the words written for the decision. */
export type OnFileFacts = { readonly met: ReadonlySet<OnFileKey>; readonly words: LetterWords }

/** A need that is not met: any one of the conditions would do. */
export type MissingOnFile = { readonly anyOf: readonly OnFileCondition[]; readonly zh: string }

/**
 * What must still be put on file before the result may be chosen, in statutory order; empty where nothing is missing. For a
 * 部分公开 the records each ground asks for are needed too.
 */
export function missingOnFile(choice: OutcomeChoice, facts: OnFileFacts): readonly MissingOnFile[] {
  return needsOf(choice)
    .filter((keys) => !keys.some((key) => isMet(key, choice, facts)))
    .map((keys) => keys.map(onFileCondition))
    .map((anyOf) => ({ anyOf, zh: anyOf.map(({ zh }) => zh).join('或者：') }))
}

/** Every need of a choice as the conditions of which one is enough, each need once. */
export function needsOf(choice: OutcomeChoice): readonly (readonly OnFileKey[])[] {
  const own = findVariant(choice.outcome, choice.variant)?.onFile ?? []
  const ofGrounds = (choice.grounds ?? []).flatMap(recordsOf)
  const needs = [...own, ...ofGrounds].map(keysOf)
  return needs.filter((keys, at) => needs.findIndex((other) => other.join() === keys.join()) === at)
}

/** What a ground of a closed part needs on file. What its own letter would say, a 部分公开 says at the part. */
function recordsOf(ground: OutcomeCode): readonly OnFileNeed[] {
  const needs = findGroundNeeds(ground)
  return needs.filter((need) => keysOf(need).every((key) => !isSaidInLetter(key)))
}

function findGroundNeeds(ground: OutcomeCode): readonly OnFileNeed[] {
  if (ground === 'unable-not-held') return ['search-record']
  return findVariant(ground, 'denied')?.onFile ?? []
}

function isSaidInLetter(key: OnFileKey): boolean {
  return onFileCondition(key).asks.some((word) => placeholderOf(word).source !== 'record')
}

function isMet(key: OnFileKey, choice: OutcomeChoice, facts: OnFileFacts): boolean {
  if (key === 'grounds-per-part' && (choice.grounds ?? []).length === 0) return false
  if (facts.met.has(key)) return true
  const { asks } = onFileCondition(key)
  return asks.length > 0 && asks.every((word) => (facts.words[word] ?? '').trim() !== '')
}

function keysOf(need: OnFileNeed): readonly OnFileKey[] {
  return typeof need === 'string' ? [need] : need.anyOf
}
