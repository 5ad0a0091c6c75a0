import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { openFolder } from './open-folder.ts'
import { openUpload } from './open-upload.ts'
import { within, wrapperOf, type OldSource } from './old-source.ts'

/** What a thread is to read from: an upload that lies at `path`, or a folder of this machine. `key`: the same for as long as it is the same. */
export type GivenSource =
  | { readonly kind: 'upload'; readonly key: string; readonly name: string; readonly path: string }
  | { readonly kind: 'folder'; readonly key: string; readonly path: string }

/** A file somebody sent under a name; only where it lies is told to threads, however large it is. */
export function givenUpload(name: string, path: string): GivenSource {
  return { kind: 'upload', key: randomUUID(), name, path }
}

/** Opens what is given once, as long as it is asked for again and again. */
export function keepOpened(): (given: GivenSource) => Promise<Outcome<OldSource, string>> {
  const opened = new Map<string, Promise<Outcome<OldSource, string>>>()
  return (given) => {
    const known = opened.get(given.key) ?? openGiven(given)
    opened.delete(given.key)
    opened.set(given.key, known)
    for (const [key, source] of opened) {
      if (opened.size <= MOST_OPEN) break
      opened.delete(key)
      void source.then((its) => its.ok && its.value.close?.())
    }
    return known
  }
}

// One that is read, and one that somebody has just sent.
const MOST_OPEN = 2

async function openGiven(given: GivenSource): Promise<Outcome<OldSource, string>> {
  return given.kind === 'upload' ? openUpload(given.name, given.path) : openOldFolder(given.path)
}

/** A folder of this machine, or a single list or archive. */
async function openOldFolder(path: string): Promise<Outcome<OldSource, string>> {
  const its = await stat(path).catch(() => undefined)
  if (its?.isFile() === true) return openUpload(basename(path), path)
  const folder = await openFolder(path)
  return folder === undefined ? refuse('没有这个文件夹，或者无权读取。') : done(within(folder, wrapperOf(folder, '')))
}
