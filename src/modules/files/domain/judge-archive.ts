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
  // The directory of a compound file writes names in UTF-16.
  const text = new TextDecoder('latin1').decode(bytes)
  const there = new Set(streamKinds.map(([name]) => name).filter((name) => text.includes([...name].join('\0'))))
  if (there.has('EncryptedPackage')) return refuse('locked')
  if (there.has('_VBA_PROJECT')) return refuse('scripted')
  const kind = streamKinds.find(([name, kind]) => kind !== null && there.has(name))?.[1] ?? null
  return kind === null ? refuse('unknown-kind') : done(kind)
}

const streamKinds: readonly (readonly [string, FileKind | null])[] = [
  ['EncryptedPackage', null],
  ['_VBA_PROJECT', null],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
]
