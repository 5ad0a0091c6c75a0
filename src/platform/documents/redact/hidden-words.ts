/** Looks for words that should be hidden; the finder answers with those it found in a text. */
export type FindHidden = (text: string) => readonly string[]

/**
 * A finder for these words that sees through line breaks, spaces, full-width letters and upper case: a name set as
 * `张 三` is still there. Words without any letter or digit are not looked for.
 */
export function findHidden(hidden: readonly string[]): FindHidden {
  const wanted = hidden
    .map((words) => ({ words, folded: fold(words) }))
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded))
  return (text) => {
    const folded = fold(text)
    return wanted.filter((each) => folded.includes(each.folded)).map((each) => each.words)
  }
}

/** The same words as the bytes of a file may have them, for files whose texts are not all read: UTF-8, UTF-16, hexadecimal. */
export function findHiddenBytes(hidden: readonly string[]): (latin1: string) => readonly string[] {
  const wanted = hidden
    .map((words) => words.trim())
    .filter((words) => [...words].length >= SHORTEST)
    .map((words) => ({ words, forms: formsOf(words) }))
  return (latin1) => wanted.filter(({ forms }) => forms.some((form) => latin1.includes(form))).map(({ words }) => words)
}

// A single character is in every second file by chance.
const SHORTEST = 2

function formsOf(words: string): string[] {
  const wide = Buffer.from(words, 'utf16le').swap16()
  const hex = wide.toString('hex')
  return [Buffer.from(words).toString('latin1'), wide.toString('latin1'), hex, hex.toUpperCase()]
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '')
}
