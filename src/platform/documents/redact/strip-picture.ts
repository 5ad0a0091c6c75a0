import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { letters } from './picture/bytes.ts'
import { stripJpeg } from './picture/strip-jpeg.ts'
import { stripPng } from './picture/strip-png.ts'
import { stripWebp } from './picture/strip-webp.ts'

/**
 * A picture without what it says of where, when, by whom and with what it was taken; which way up it is stays. The picture
 * itself is not touched. Refused: `no-picture` where it is none, `damaged` where it breaks off, `not-strippable` for kinds
 * that hold such things where they cannot be taken out.
 */
export function stripPicture(bytes: Uint8Array): Outcome<Uint8Array, 'no-picture' | 'damaged' | 'not-strippable'> {
  const kind = kindOf(bytes)
  if (kind === undefined) return refuse('no-picture')
  if (kind === 'other') return refuse('not-strippable')
  const stripped = strippers[kind](bytes)
  return stripped === undefined ? refuse('damaged') : done(stripped)
}

const strippers = { jpeg: stripJpeg, png: stripPng, webp: stripWebp } as const

function kindOf(bytes: Uint8Array): keyof typeof strippers | 'other' | undefined {
  const begins = letters(bytes, 0, 12)
  if (begins.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (begins.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^RIFF.{4}WEBP/s.test(begins)) return 'webp'
  // TIFF, and the pictures telephones take (HEIC).
  return /^(?:II\*\0|MM\0\*|.{4}ftyp(?:hei|hev|mif|msf|avif))/s.test(begins) ? 'other' : undefined
}
