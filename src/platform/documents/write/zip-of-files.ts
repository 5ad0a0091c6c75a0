import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import { printableText } from '../../../kernel/printable-text.ts'

/** A file to put into an archive; `/` in its name makes folders. */
export type FileToPack = { readonly name: string; readonly bytes: Uint8Array }

/**
 * The files as one zip archive, in their order, after an index `目录.csv` that names each with its size and SHA-256. The same
 * files give the same bytes. Names are made safe to unpack anywhere: no way out of the folder, none twice.
 */
export function zipOfFiles(files: readonly FileToPack[]): Uint8Array {
  const taken = new Set([INDEX])
  const named = files.map(({ name, bytes }) => ({ name: freeName(safeName(name), taken), bytes }))
  const entries: Zippable = { [INDEX]: indexOf(named) }
  for (const { name, bytes } of named) entries[name] = [bytes, { level: isPacked(name) ? 0 : 6 }]
  // A zip file knows no time before 1980, and notes it as the clock on the wall shows it.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}

const INDEX = '目录.csv'

function isPacked(name: string): boolean {
  return /\.(docx|xlsx|pptx|ofd|zip|png|jpe?g|gif|webp|heic)$/i.test(name)
}

/** With a byte-order mark, by which Excel knows UTF-8. */
function indexOf(files: readonly FileToPack[]): Uint8Array {
  const rows = files.map(({ name, bytes }, at) => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    return `${at + 1},"${guarded(name).replaceAll('"', '""')}",${bytes.length},${hash}`
  })
  return new TextEncoder().encode(`\ufeff${['序号,文件名,字节数,SHA-256', ...rows].join('\r\n')}\r\n`)
}

/** Excel takes a cell that begins with one of these for a formula. */
function guarded(name: string): string {
  return /^[=+\-@]/.test(name) ? `'${name}` : name
}

function safeName(name: string): string {
  const steps = printableText(name).normalize('NFC').split(/[\\/]/).map(safeStep)
  const safe = steps.filter((step) => step !== '').join('/') || '文件'
  // The library takes the files as an object, which would put numbers first and take the other for something else.
  return /^(\d+|__proto__)$/.test(safe) ? `${safe}.bin` : safe
}

function safeStep(step: string): string {
  const plain = step.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[\s.]+|[\s.]+$/g, '')
  return reserved.test(plain) ? `_${plain}` : plain
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** The name, or with (2), (3) … before its ending where it is taken; capitals make no difference on many computers. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(name) ?? []
  let free = name
  for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${stem} (${copy})${ending}`
  taken.add(free.toLowerCase())
  return free
}
