import { foldUnits } from '../../../kernel/chinese-text.ts'

/** Text as it is searched, and where each of its characters stood in the text. */
export type SearchKey = { readonly key: string; readonly at: Uint32Array }

/**
 * The text as it is searched: one way of writing each character, small letters, no spaces. Text out of PDF files breaks
 * words at line ends and writes some characters as radicals; neither may hide a word.
 */
export function searchKey(text: string): string {
  const units = foldUnits(text)
  return utf16.decode(units.subarray(0, settle(units, null)))
}

/** {@link searchKey} with the place of each character: for highlighting. */
export function searchKeyWithPlaces(text: string): SearchKey {
  const units = foldUnits(text)
  const at = new Uint32Array(units.length)
  const length = settle(units, at)
  return { key: utf16.decode(units.subarray(0, length)), at: at.subarray(0, length) }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Moves what is kept to the front, in its plain form; gives how much that is. */
function settle(units: Uint16Array, at: Uint32Array | null): number {
  let length = 0
  for (let place = 0; place < units.length; place++) {
    const unit = plainUnits[units[place] as number] as number
    if (unit === UNSEEN) continue
    units[length] = unit
    if (at !== null) at[length] = place
    length += 1
  }
  return length
}

const UNSEEN = 0x20

// Spaces and control characters are not seen; Kangxi radicals and compatibility ideographs are the same characters under
// other numbers.
const plainUnits = Uint16Array.from({ length: 0x10000 }, (_, unit) => plainUnit(String.fromCharCode(unit)))

function plainUnit(unit: string): number {
  if (/[\s\p{Cc}]/u.test(unit)) return UNSEEN
  if (/[A-Z]/.test(unit)) return unit.toLowerCase().charCodeAt(0)
  const plain = /[\u2e80-\u2fdf\uf900-\ufaff]/.test(unit) ? unit.normalize('NFKC') : unit
  return (plain.length === 1 ? plain : unit).charCodeAt(0)
}
