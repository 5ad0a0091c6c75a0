import { crc32 } from 'node:zlib'
import { joined, letters } from './bytes.ts'
import { exifOfOrientation, orientationIn } from './orientation.ts'

/** A PNG with nothing but what draws it, and which way up it is; undefined where it breaks off. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = letters(bytes, at + 4, 4)
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    if (drawing.has(name)) kept.push(bytes.subarray(at, end))
    if (name === 'eXIf') kept.push(...orientationChunk(bytes.subarray(at + 8, end - 4)))
    if (name === 'IEND') return joined(kept)
    at = end
  }
  return undefined
}

const drawing: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
  ...['cICP', 'mDCV', 'cLLI', 'acTL', 'fcTL', 'fdAT'],
])

function orientationChunk(tiff: Uint8Array): readonly Uint8Array[] {
  const exif = exifOfOrientation(orientationIn(tiff))
  if (exif === undefined) return []
  const named = joined([new TextEncoder().encode('eXIf'), exif])
  const chunk = new Uint8Array(4 + named.length + 4)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, exif.length)
  chunk.set(named, 4)
  view.setUint32(4 + named.length, crc32(named))
  return [chunk]
}
