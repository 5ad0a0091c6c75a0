/**
 * How many pictures in a PDF are large enough to hold a table. Read from the picture headers, which a PDF never
 * compresses: decoding the pictures of a scan takes seconds a page.
 */
export function countPictures(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let count = 0
  for (const found of file.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const header = headerAround(file, found.index)
    if (sizeIn(header, 'Width') >= 300 && sizeIn(header, 'Height') >= 120) count += 1
  }
  return count
}

function headerAround(file: string, at: number): string {
  const start = Math.max(file.lastIndexOf(' obj', at), at - 1000)
  const end = file.indexOf('stream', at)
  return file.slice(start, end === -1 ? at + 1000 : Math.min(end, at + 1000))
}

function sizeIn(header: string, name: 'Width' | 'Height'): number {
  return Number(new RegExp(`/${name}\\s+(\\d{1,6})`).exec(header)?.[1] ?? 0)
}
