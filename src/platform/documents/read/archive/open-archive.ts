import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { DocumentRefusalCode } from '../refusals.zh.ts'

/** The parts of an Office file: the words of its XML parts by path, and how many pictures could hold a table. */
export type OfficeArchive = {
  readonly names: readonly string[]
  readonly pictures: number
  /** The text of an XML part, undefined where there is none of that path. */
  part(path: string): string | undefined
}

/**
 * Unpacks an Office file after looking at what it claims to hold, and never unpacks more than it claims: a bomb is
 * refused before it goes off. Office files have no document type declarations, so neither do their parts.
 */
export async function openArchive(bytes: Uint8Array): Promise<Outcome<OfficeArchive, DocumentRefusalCode>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    const entries = await listEntries(zip)
    const refused = refuseBySize(entries, bytes.length)
    return refused === undefined ? await unpack(zip, entries ?? []) : refuse(refused)
  } catch {
    return refuse('damaged')
  }
}

const mostEntries = 4000
const mostUnpacked = 200 * 1024 * 1024
const mostOfOnePart = 100 * 1024 * 1024
/** Office XML shrinks to a thirtieth at best; only rubbish shrinks to less than this. */
const steepestRatio = 200
const alwaysHarmless = 10 * 1024 * 1024

async function listEntries(zip: ZipFile): Promise<Entry[] | undefined> {
  if (zip.entryCount > mostEntries) return undefined
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

function refuseBySize(entries: readonly Entry[] | undefined, packed: number): DocumentRefusalCode | undefined {
  if (entries === undefined) return 'archive-bomb'
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted'
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const isSteep = unpacked > alwaysHarmless && unpacked > steepestRatio * packed
  const isHuge = unpacked > mostUnpacked || entries.some((entry) => entry.uncompressedSize > mostOfOnePart)
  return isSteep || isHuge ? 'archive-bomb' : undefined
}

async function unpack(zip: ZipFile, entries: readonly Entry[]): Promise<Outcome<OfficeArchive, DocumentRefusalCode>> {
  const parts = new Map<string, Buffer>()
  for (const entry of entries) {
    // Every part is unpacked once, though only XML is kept: the sizes that were checked are mere claims until then.
    const content = await readEntry(zip, entry, isXml(entry.fileName))
    if (content === undefined) continue
    if (/<!DOCTYPE|<!ENTITY/i.test(content.subarray(0, 4096).toString('latin1').replaceAll('\0', ''))) {
      return refuse('damaged')
    }
    parts.set(entry.fileName, content)
  }
  return done({
    names: entries.map((entry) => entry.fileName),
    pictures: entries.filter(isTablePicture).length,
    part: (path) => decode(parts.get(path)),
  })
}

async function readEntry(zip: ZipFile, entry: Entry, keep: boolean): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) if (keep) chunks.push(chunk as Buffer)
  return keep ? Buffer.concat(chunks) : undefined
}

function isXml(path: string): boolean {
  return /\.(xml|rels)$/i.test(path)
}

/** Icons and logos are small files; a table photographed or scanned is not. */
function isTablePicture(entry: Entry): boolean {
  return /(^|\/)media\/[^/]+\.(png|jpe?g|bmp|gif|tiff?|emf|wmf)$/i.test(entry.fileName) && entry.uncompressedSize > 8192
}

function decode(content: Buffer | undefined): string | undefined {
  if (content === undefined) return undefined
  const isWide = content[0] === 0xff && content[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(content)
}
