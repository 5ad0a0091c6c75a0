import { typesetMarked } from './typst.ts'

/** The pictures that can be set: of kinds paper knows (JPEG, PNG, GIF, WebP), whole, and not of unreasonable size. */
export async function settablePictures(
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const settable = new Map<string, Uint8Array>()
  for (const [source, bytes] of pictures) if (await isSettable(bytes)) settable.set(source, bytes)
  return settable
}

/** Set alone: one that breaks off would leave the whole paper unset. */
async function isSettable(bytes: Uint8Array): Promise<boolean> {
  if (pixelsOfPng(bytes) > MOST_PIXELS) return false
  try {
    await typesetMarked(`#image(read("/picture", encoding: none))`, {}, new Map([['picture', bytes]]))
    return true
  } catch {
    return false
  }
}

/** An A3 sheet at 600 dots to the inch has 70 million; a PNG of a few bytes may claim thousands of millions. */
const MOST_PIXELS = 80_000_000

/** Width by height as its first chunk states it; 0 for what is no PNG. */
function pixelsOfPng(bytes: Uint8Array): number {
  const isPng = bytes.length >= 24 && bytes[0] === 0x89 && bytes[1] === 0x50
  if (!isPng) return 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(16) * view.getUint32(20)
}
