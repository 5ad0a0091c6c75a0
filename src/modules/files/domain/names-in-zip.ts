/** A file in a zip archive, as its table of contents has it. */
export type ZipEntry = { readonly name: string; readonly locked: boolean }

/** What a zip archive lists, without unpacking anything; undefined where its table of contents cannot be followed. */
export function entriesOfZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let read = 0; read < count; read++) {
    if (at + HEADER > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return undefined
    const length = view.getUint16(at + 28, true)
    const name = decoder.decode(bytes.subarray(at + HEADER, at + HEADER + length))
    entries.push({ name, locked: (view.getUint16(at + 8, true) & 1) === 1 })
    at += HEADER + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const decoder = new TextDecoder()
const ENTRY_MARK = 0x02014b50
const END_MARK = 0x06054b50
const HEADER = 46
const END = 22
const LONGEST_COMMENT = 0xffff

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END - LONGEST_COMMENT)
  for (let at = view.byteLength - END; at >= first; at--) if (view.getUint32(at, true) === END_MARK) return at
  return undefined
}
