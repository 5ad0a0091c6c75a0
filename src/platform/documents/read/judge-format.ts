import type { DocumentRefusalCode } from './refusals.zh.ts'

/** What kind of file the bytes are, by their first bytes alone; `unmarked` for text of any kind and for rubbish. */
export type FileKind = 'pdf' | 'zip' | 'unmarked' | { readonly refused: DocumentRefusalCode }

export function judgeFormat(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (isPdf(head)) return 'pdf'
  if (head.startsWith('PK\x03\x04')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { refused: judgeOldOffice(bytes) }
  const refused = refusedStarts.find(([start]) => start.test(head))?.[1]
  return refused === undefined ? 'unmarked' : { refused }
}

/** Readers look for the mark in the first kilobyte: some servers put a line of their own before it. */
function isPdf(head: string): boolean {
  return /^[^<]*%PDF-\d/.test(head)
}

/** Word, Excel and WPS put a password-protected new-style file into an old-style container. */
function judgeOldOffice(bytes: Uint8Array): DocumentRefusalCode {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-office'
}

const refusedStarts: readonly (readonly [RegExp, DocumentRefusalCode])[] = [
  [/^\x89PNG\r\n/, 'picture-only'],
  [/^\xff\xd8\xff/, 'picture-only'],
  [/^GIF8[79]a/, 'picture-only'],
  [/^BM.{4}\0\0\0\0/s, 'picture-only'],
  [/^(II\*\0|MM\0\*)/, 'picture-only'],
  [/^RIFF.{4}WEBP/s, 'picture-only'],
  [/^.{4}ftyp(heic|heix|mif1|avif)/s, 'picture-only'],
  [/^Rar!\x1a\x07/, 'archive'],
  [/^7z\xbc\xaf\x27\x1c/, 'archive'],
  [/^\x1f\x8b\x08/, 'archive'],
  [/^PK\x05\x06/, 'damaged'],
  [/^\{\\rtf/, 'old-office'],
]
