import { printableText } from '../../../kernel/printable-text.ts'
import { fileKinds, type FileKind } from './file-kinds.table.ts'

/**
 * A name any computer can store the file by and that ends as its content is: without folders, control characters, signs
 * systems refuse, and of at most 120 characters. What was a program by name and a PDF by content becomes `….pdf`.
 */
export function cleanName(name: string, kind: FileKind): string {
  const last = printableText(name)
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const { stem, ending } = splitEnding(last, kind)
  return `${shorten(reserved.test(stem) ? `_${stem}` : stem)}.${ending}`
}

function splitEnding(name: string, kind: FileKind): { stem: string; ending: string } {
  const [, before = '', after = ''] = /^(.*)\.(\w{1,8})$/s.exec(name) ?? []
  const endings: readonly string[] = fileKinds[kind].endings
  if (before !== '' && endings.includes(after.toLowerCase())) return { stem: before, ending: after.toLowerCase() }
  return { stem: name === '' ? '文件' : name, ending: fileKinds[kind].endings[0] }
}

/** Cut between characters, never inside one. */
function shorten(stem: string): string {
  return [...stem].slice(0, LONGEST).join('').trimEnd()
}

const LONGEST = 112
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
