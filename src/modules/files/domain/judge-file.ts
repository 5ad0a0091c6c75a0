import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FileKind } from './file-kinds.table.ts'
import type { FileRefusal } from './file-refusal.ts'
import { judgeCompound, judgeZip } from './judge-archive.ts'
import { largestFile } from './stored-file.ts'

/** What kind of file the bytes are, whatever its name says; refused where it is none an office keeps. */
export function judgeFile(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > largestFile) return refuse('too-large')
  const head = latin(bytes.subarray(0, 1024))
  const start = starts.find(([mark]) => mark.test(head))?.[1]
  if (start === 'zip') return judgeZip(bytes)
  if (start === 'compound') return judgeCompound(bytes)
  if (start !== undefined) return start
  return judgeText(bytes)
}

const starts: readonly (readonly [RegExp, Outcome<FileKind, FileRefusal> | 'zip' | 'compound'])[] = [
  [/^[^<]{0,900}%PDF-\d/, done('pdf')],
  [/^PK\x03\x04/, 'zip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'compound'],
  [/^\x89PNG\r\n\x1a\n/, done('png')],
  [/^\xff\xd8\xff/, done('jpeg')],
  [/^GIF8[79]a/, done('gif')],
  [/^BM.{4}\0\0\0\0/s, done('bmp')],
  [/^(II\*\0|MM\0\*)/, done('tiff')],
  [/^RIFF.{4}WEBP/s, done('webp')],
  [/^.{4}ftyp(heic|heix|heim|heis|mif1|msf1)/s, done('heic')],
  [/^(MZ|\x7fELF|\xfe\xed\xfa|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe|#!|L\0\0\0\x01\x14\x02)/, refuse('executable')],
  [/^(Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b|BZh\d|\xfd7zXZ|PK\x05\x06|MSCF)/, refuse('archive')],
  // Rich text carries objects and links that open by themselves.
  [/^\s*\{\\rtf/, refuse('scripted')],
]

/** Text without markup: all its bytes are letters in some encoding, none a control character. */
function judgeText(bytes: Uint8Array): Outcome<FileKind, FileRefusal> {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!isWide && bytes.some(isControl)) return refuse('unknown-kind')
  const head = latin(bytes.subarray(0, 4096)).replaceAll('\0', '')
  return markup.test(head) ? refuse('web-page') : done('text')
}

const markup = /<(?:!doctype|!--|\?xml|html|head|body|script|svg|iframe|meta|table|div|style|img|a)\b|MIME-Version:/i

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
