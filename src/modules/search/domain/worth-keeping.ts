import { searchKey } from './search-key.ts'

/**
 * Whether a question may be kept to be offered to others: short, without long digits, and all of it in the title of something
 * published. Whatever else people type (names, numbers, troubles) is theirs.
 */
export function mayBeKept(typed: string, titles: readonly string[]): boolean {
  const key = searchKey(typed)
  if (key.length < 2 || key.length > 20 || /\d{5}/.test(key)) return false
  return titles.some((title) => searchKey(title).includes(key))
}
