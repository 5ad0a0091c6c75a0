import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { BlobRefusal, Blobs } from './blobs.ts'

/**
 * Blobs in the folder `files` of the data folder, as `files/ab/abcd….` and, encrypted, `files/ab/abcd….sealed`. What is
 * read is checked against its address, so that a changed file is noticed and never handed out.
 */
export function folderBlobs(needs: { readonly folder: string; readonly secrets: Secrets }): Blobs {
  const files = join(needs.folder, 'files')
  const { secrets } = needs
  return {
    async keep(bytes, { sealed }) {
      const digest = digestOf(bytes, sealed, secrets)
      const address = sealed ? `${digest}${SEALED}` : digest
      await writeWhole(pathOf(files, address), sealed ? secrets.seal(PURPOSE, bytes) : bytes)
      return { address, digest }
    },
    async keepFile(path) {
      const digest = await digestOfFile(path)
      await writeInPlace(pathOf(files, digest), (draft) => copyFile(path, draft))
      return { address: digest, digest }
    },
    async fileOf(address) {
      const path = pathOf(files, address)
      const digest = await digestOfFile(path).catch(unlessMissing)
      if (digest === undefined) return refuse('missing')
      return digest === address ? done(path) : refuse('damaged')
    },
    async open(address) {
      const stored = await readIfThere(pathOf(files, address))
      return stored === undefined ? refuse('missing') : checked(stored, address, secrets)
    },
    async remove(address) {
      await rm(pathOf(files, address), { force: true })
    },
  }
}

const PURPOSE = 'blob'
const SEALED = '.sealed'

function digestOf(bytes: Uint8Array, sealed: boolean, secrets: Secrets): string {
  return sealed ? secrets.digest(PURPOSE, bytes) : createHash('sha256').update(bytes).digest('hex')
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece)
  return hash.digest('hex')
}

function checked(stored: Uint8Array, address: string, secrets: Secrets): Outcome<Uint8Array, BlobRefusal> {
  const sealed = address.endsWith(SEALED)
  const opened = sealed ? secrets.open(PURPOSE, stored) : done(stored)
  if (!opened.ok) return opened
  return address.startsWith(digestOf(opened.value, sealed, secrets)) ? opened : refuse('damaged')
}

/** Throws for anything that is no address, so that no name from outside ever becomes a path. */
function pathOf(files: string, address: string): string {
  if (!/^[0-9a-f]{64}(\.sealed)?$/.test(address)) throw new Error(`not the address of a blob: ${address}`)
  return join(files, address.slice(0, 2), address)
}

/** Written aside, brought to the disk, then put in place: no crash leaves half a file under its address. */
function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  return writeInPlace(path, (draft) => writeFile(draft, bytes, { flag: 'wx', mode: 0o600 }))
}

async function writeInPlace(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`
  try {
    await write(draft)
    const file = await open(draft, 'r+')
    try {
      await file.chmod(0o600)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(draft, { force: true })
  }
}

/** A new name is only safe once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    return unlessMissing(error)
  }
}

function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}
