import { stat } from 'node:fs/promises'
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { decodeText } from '../decode-text.ts'

/** A folder somebody packed: its files by their paths, unpacked one at a time. */
export type ZipFolder = {
  readonly paths: readonly string[]
  /** Names that would lead out of the folder, or stand for two files; they are passed over. */
  readonly passedOver: readonly string[]
  /** The bytes of a file; undefined where there is none, or it is damaged or larger than the archive claims. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Lets go of the archive; nothing is read any more. */
  close(): void
}

export type ZipFolderRefusal = 'damaged' | 'encrypted' | 'too-many' | 'too-large'

const LIMITS = { entries: 50_000, unpacked: 2 * 1024 ** 3, one: 50 * 1024 ** 2, ratio: 200, harmless: 50 * 1024 ** 2 }

/**
 * Opens a packed folder, in memory or as a file of this machine, after looking at what it claims to hold; never more than
 * one file is unpacked at a time.
 */
export async function openZipFolder(packed: Uint8Array | string): Promise<Outcome<ZipFolder, ZipFolderRefusal>> {
  let zip: ZipFile | undefined
  try {
    zip = await openZip(packed)
    const folder = await lookedAt(zip, typeof packed === 'string' ? (await stat(packed)).size : packed.length)
    if (!folder.ok) zip.close()
    return folder
  } catch {
    zip?.close()
    return refuse('damaged')
  }
}

function openZip(packed: Uint8Array | string): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false }
  if (typeof packed === 'string') return openPromise(packed, options)
  return fromBufferPromise(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength), options)
}

async function lookedAt(zip: ZipFile, packed: number): Promise<Outcome<ZipFolder, ZipFolderRefusal>> {
  if (zip.entryCount > LIMITS.entries) return refuse('too-many')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const refused = refuseBySize(entries, packed)
  return refused === undefined ? done(folderOf(zip, entries)) : refuse(refused)
}

function refuseBySize(entries: readonly Entry[], packed: number): ZipFolderRefusal | undefined {
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted'
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const isSteep = unpacked > LIMITS.harmless && unpacked > LIMITS.ratio * packed
  const isHuge = unpacked > LIMITS.unpacked || entries.some((entry) => entry.uncompressedSize > LIMITS.one)
  return isSteep || isHuge ? 'too-large' : undefined
}

function folderOf(zip: ZipFile, entries: readonly Entry[]): ZipFolder {
  const byPath = new Map<string, Entry>()
  const passedOver: string[] = []
  for (const entry of entries) {
    const path = pathOf(entry)
    if (path.endsWith('/')) continue
    if (isSafe(path) && !byPath.has(path)) byPath.set(path, entry)
    else passedOver.push(path)
  }
  return {
    ...{ paths: [...byPath.keys()], passedOver },
    read: async (path) => {
      const entry = byPath.get(path)
      return entry === undefined ? undefined : unpack(zip, entry)
    },
    close: () => zip.close(),
  }
}

/** Computers in China that say nothing of it write names in GBK. */
function pathOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isUtf8 = (generalPurposeBitFlag & 0x800) !== 0
  const name = isUtf8 ? fileNameRaw.toString('utf8') : (decodeText(fileNameRaw) ?? fileNameRaw.toString('latin1'))
  return name.replaceAll('\\', '/').normalize('NFC')
}

function isSafe(path: string): boolean {
  return !path.startsWith('/') && !/^[a-z]:/i.test(path) && !path.includes('\0') && !path.split('/').includes('..')
}

/** The library ends the stream with an error where there is more in it than the archive claims. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array | undefined> {
  try {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    return new Uint8Array(Buffer.concat(chunks))
  } catch {
    return undefined
  }
}
