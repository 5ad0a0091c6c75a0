import { readPdfSource } from '../inspect/pdf-source.ts'
import { readPdfTexts } from './pdf-texts.ts'

/**
 * A PDF with its author, subject, keywords and XMP description blanked out where they stand, so that no other byte moves;
 * undefined where that cannot be done: encrypted, saved several times over, or with properties packed away. Then only
 * printing it anew helps.
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { isEncrypted, revisions, streams } = readPdfSource(bytes)
  if (isEncrypted || revisions > 1) return undefined
  const file = Buffer.from(bytes)
  for (const stream of streams) {
    if (!/\/Type\s*\/Metadata\b/.test(stream.dictionary)) continue
    if (stream.content === undefined || /\/Filter\b/.test(stream.dictionary)) return undefined
    // Not packed, so it is a view of the file itself.
    blank(file, stream.content.byteOffset - bytes.byteOffset, stream.content.length)
  }
  blankProperties(file)
  return (await isStripped(bytes, file)) ? new Uint8Array(file) : undefined
}

function blankProperties(file: Buffer): void {
  const text = file.toString('latin1')
  const info = /\/Info\s+(\d+)\s+(\d+)\s+R/.exec(text)
  const start = info === null ? -1 : (new RegExp(`(?<!\\d)${info[1]}\\s+${info[2]}\\s+obj\\b`).exec(text)?.index ?? -1)
  if (start === -1) return
  const object = text.slice(start, text.indexOf('endobj', start))
  for (const value of object.matchAll(/\/[\w.#-]+\s*(\((?:\\[^]|[^\\()]|\([^()]*\))*\)|<[\da-fA-F\s]*>)/g)) {
    const words = value[1] ?? ''
    const at = start + value.index + value[0].length - words.length
    blank(file, at + 1, words.length - 2)
    // What stands between brackets would be blanks; moving the second bracket next to the first leaves nothing.
    file[at + 1] = words.startsWith('(') ? 0x29 : 0x3e
    if (words.length > 2) file[at + words.length - 1] = 0x20
  }
}

function blank(file: Buffer, at: number, length: number): void {
  if (at >= 0) file.fill(0x20, at, at + length)
}

/** Read back: the same words on the same pages, and nothing said about itself any more. */
async function isStripped(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  const [old, now] = [await readPdfTexts(before), await readPdfTexts(after)]
  if (old === undefined || now === undefined) return false
  return now.properties.length === 0 && now.pages.join('\f') === old.pages.join('\f')
}
