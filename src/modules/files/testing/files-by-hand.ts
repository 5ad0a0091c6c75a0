import { zipOf } from '../../../platform/documents/read/testing/zip-of.ts'

/** A zip archive with empty files of these names. */
export function zipNaming(...names: string[]): Uint8Array {
  return zipOf(names.map((name) => ({ name, content: '' })))
}

/** The beginning of an old Office file and, as its directory has them, the names of its streams. */
export function compoundNaming(...names: string[]): Uint8Array {
  const mark = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([mark, Buffer.alloc(504), ...names.map((name) => Buffer.from(`${name}\0`, 'utf16le'))])
}

/** A small text with this content and nothing else. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
