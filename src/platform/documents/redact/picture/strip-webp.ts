import { joined, letters } from './bytes.ts'
import { exifOfOrientation, orientationIn } from './orientation.ts'

/** A WebP with nothing but what draws it, and which way up it is; undefined where it breaks off. */
export function stripWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.slice(0, 12)]
  let exif: Uint8Array | undefined
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = letters(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    if (at + 8 + length > bytes.length) return undefined
    // Odd lengths are filled up.
    const end = Math.min(at + 8 + length + (length % 2), bytes.length)
    if (name === 'EXIF') exif = exifOfOrientation(orientationIn(withoutHead(bytes.subarray(at + 8, at + 8 + length))))
    if (drawing.has(name)) kept.push(bytes.slice(at, end))
    at = end
  }
  return kept.length === 1 ? undefined : finished(kept, exif)
}

const drawing: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])

/** Some write the head that JPEG needs here too. */
function withoutHead(data: Uint8Array): Uint8Array {
  return letters(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data
}

/** The head says how long all is, the first part what else there is. */
function finished(parts: readonly Uint8Array[], exif: Uint8Array | undefined): Uint8Array {
  const extended = parts.find((part) => letters(part, 0, 4) === 'VP8X')
  if (extended !== undefined)
    extended[8] = ((extended[8] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (exif === undefined ? 0 : HAS_EXIF)
  // Without the extended head there is no room to say so, and nobody wrote an orientation in the first place.
  const all = joined(exif === undefined || extended === undefined ? parts : [...parts, chunk('EXIF', exif)])
  new DataView(all.buffer).setUint32(4, all.length - 8, true)
  return all
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(8 + data.length + (data.length % 2))
  made.set(new TextEncoder().encode(name))
  new DataView(made.buffer).setUint32(4, data.length, true)
  made.set(data, 8)
  return made
}

const HAS_EXIF = 0x08
const HAS_XMP = 0x04
