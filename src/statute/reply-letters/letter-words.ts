import type { PlaceholderKey } from './placeholders.table.ts'

/**
 * The words that fill a letter, by placeholder; days as `YYYY-MM-DD`, several lines divided by line breaks. A word nobody
 * has written is left out.
 */
export type LetterWords = Readonly<Partial<Record<PlaceholderKey, string>>>
