import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FileKind } from './file-kinds.table.ts'
import type { FileRefusal } from './file-refusal.ts'
import { entriesOfZip } from './names-in-zip.ts'

/** Which document a zip file is, by the names in it; a zip of anything else is an archive, which is refused. */
export function judgeZip(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  const entries = entriesOfZip(bytes)
  if (entries === undefined) return refuse('damaged')
  if (entries.some((entry) => entry.locked)) return refuse('locked')
  const names = entries.map((entry) => entry.name.toLowerCase())
  const kind = zipKinds.find(([mark]) => names.some((name) => mark.test(name)))?.[1]
  if (kind === undefined) return refuse('archive')
  return names.some((name) => active.test(name)) ? refuse('scripted') : done(kind)
}

const zipKinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^ofd\.xml$/, 'ofd'],
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\d*\.xml$/, 'xlsx'],
  [/^ppt\/presentation\d*\.xml$/, 'pptx'],
]

/** Macros, controls, and files a reader would open with a double click. */
const active = /(^|\/)vbaproject\.bin$|(^|\/)activex\/|\.(exe|dll|js|jse|vbs|vbe|bat|cmd|ps1|com|scr|hta|jar|msi|lnk)$/

/** Which old Office document a compound file is, by the names of its streams. */
export function judgeCompound(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  const text = Array.from(wideNames, ([name]) => [name, hasWide(bytes, name)] as const)
  const there = new Set(text.filter(([, found]) => found).map(([name]) => name))
  if (there.has('EncryptedPackage')) return refuse('locked')
  if (there.has('_VBA_PROJECT')) return refuse('scripted')
  const kind = wideNames.find(([name, kind]) => kind !== null && there.has(name))?.[1] ?? null
  return kind === null ? refuse('unknown-kind') : done(kind)
}

const wideNames: readonly (readonly [string, FileKind | null])[] = [
  ['EncryptedPackage', null],
  ['_VBA_PROJECT', null],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

/** The directory of a compound file writes names in UTF-16. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wide = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
  for (let at = bytes.indexOf(wide[0] ?? 0); at !== -1; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
