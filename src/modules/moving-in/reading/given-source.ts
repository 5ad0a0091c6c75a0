import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { openFolder } from './open-folder.ts'
import { openUpload } from './open-upload.ts'
import { within, wrapperOf, type OldSource } from './old-source.ts'

/** What a thread is to read from: an upload, or a folder of this machine. `key`: the same for as long as it is the same. */
export type GivenSource =
  | { readonly kind: 'upload'; readonly key: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'folder'; readonly key: string; readonly path: string }

/** An upload in memory that threads share: sending it along with every question costs nothing. */
export function givenUpload(name: string, bytes: Uint8Array): GivenSource {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return { kind: 'upload', key: randomUUID(), name, bytes: shared }
}

/** Opens what is given once, as long as it is asked for again and again. */
export function keepOpened(): (given: GivenSource) => Promise<Outcome<OldSource, string>> {
  const opened = new Map<string, Promise<Outcome<OldSource, string>>>()
  return (given) => {
    const known = opened.get(given.key) ?? openGiven(given)
    opened.delete(given.key)
    opened.set(given.key, known)
    for (const key of opened.keys()) if (opened.size > MOST_OPEN) opened.delete(key)
    return known
  }
}

// One that is read, and one that somebody has just sent.
const MOST_OPEN = 2

async function openGiven(given: GivenSource): Promise<Outcome<OldSource, string>> {
  // A copy of its own: what threads share is no place some readers look at.
  return given.kind === 'upload' ? openUpload(given.name, Uint8Array.from(given.bytes)) : openOldFolder(given.path)
}

/** A folder of this machine, or a single list or archive. */
async function openOldFolder(path: string): Promise<Outcome<OldSource, string>> {
  const file = await readFile(path).catch(() => undefined)
  if (file !== undefined) return openUpload(basename(path), new Uint8Array(file))
  const folder = await openFolder(path)
  return folder === undefined ? refuse('没有这个文件夹，或者无权读取。') : done(within(folder, wrapperOf(folder, '')))
}
