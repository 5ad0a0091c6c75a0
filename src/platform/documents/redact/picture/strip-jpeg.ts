import { joined, letters } from './bytes.ts'
import { exifOfOrientation, orientationIn } from './orientation.ts'

/**
 * A JPEG without what it says besides the picture: where and with what it was taken (Exif, XMP, IPTC), comments, thumbnails,
 * further pictures after its end. Colour profiles stay, and which way up it is. Undefined where it breaks off.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let turned = 1
  for (let at = 2; ;) {
    const segment = segmentAt(bytes, at)
    if (segment === undefined) return undefined
    const { marker, start, end } = segment
    if (marker === END) return joined([...withOrientation(kept, turned), bytes.subarray(start, end)])
    if (marker === APP1 && letters(bytes, start + 4, 6) === EXIF && turned === 1)
      turned = orientationIn(bytes.subarray(start + 10, end))
    if (isPartOfPicture(marker, letters(bytes, start + 4, 12))) kept.push(bytes.subarray(start, end))
    at = end
  }
}

type Segment = { readonly marker: number; readonly start: number; readonly end: number }

/** The segment that begins here; a scan reaches to the next marker. */
function segmentAt(bytes: Uint8Array, at: number): Segment | undefined {
  const start = pastFilling(bytes, at)
  const marker = bytes[start + 1]
  if (bytes[start] !== 0xff || marker === undefined) return undefined
  if (marker === END) return { marker, start, end: start + 2 }
  const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0)
  const end = start + 2 + length
  if (length < 2 || end > bytes.length) return undefined
  return { marker, start, end: marker === SCAN ? endOfScan(bytes, end) : end }
}

/** Markers may be filled up with further 0xFF. */
function pastFilling(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++
  return at
}

/** Within a scan 0xFF is followed by 0, or by one of the eight restart marks. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return at
  }
  return bytes.length
}

function isPartOfPicture(marker: number, begins: string): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0 || marker > APP15) return true
  if (marker === APP0) return begins.startsWith('JFIF')
  if (marker === APP2) return begins.startsWith('ICC_PROFILE')
  // How colours are meant: without it they turn.
  return marker === APP14 && begins.startsWith('Adobe')
}

/** After the first two marks, as readers expect it. */
function withOrientation([first, ...rest]: readonly Uint8Array[], turned: number): readonly Uint8Array[] {
  const exif = exifOfOrientation(turned)
  if (first === undefined || exif === undefined) return first === undefined ? [] : [first, ...rest]
  const head = Uint8Array.from([0xff, APP1, 0, exif.length + 8, ...[...EXIF].map((sign) => sign.charCodeAt(0))])
  return [first, head, exif, ...rest]
}

const EXIF = 'Exif\0\0'
const [APP0, APP1, APP2, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef]
const COMMENT = 0xfe
const SCAN = 0xda
const END = 0xd9
