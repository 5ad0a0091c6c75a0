/** Which way up a picture is shown: 1 to 8 as cameras write it (Exif 0x0112); 1 where it says nothing or what is no such number. */
export function orientationIn(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 14) return UPRIGHT
  const mark = view.getUint16(0)
  if (mark !== LITTLE && mark !== BIG) return UPRIGHT
  const little = mark === LITTLE
  const directory = view.getUint32(4, little)
  if (directory + 2 > tiff.length) return UPRIGHT
  const entries = view.getUint16(directory, little)
  for (let at = directory + 2, left = entries; left > 0 && at + 12 <= tiff.length; at += 12, left--) {
    if (view.getUint16(at, little) !== TAG) continue
    const turned = view.getUint16(at + 8, little)
    return turned >= 1 && turned <= 8 ? turned : UPRIGHT
  }
  return UPRIGHT
}

/** Exif that says which way up, and nothing else; undefined where that need not be said. */
export function exifOfOrientation(turned: number): Uint8Array | undefined {
  if (turned === UPRIGHT) return undefined
  // Big-endian; one directory at 8 with one entry: tag 0x0112, a short, one of them; no further directory.
  return Uint8Array.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    turned,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
}

const UPRIGHT = 1
const TAG = 0x0112
const LITTLE = 0x4949
const BIG = 0x4d4d
