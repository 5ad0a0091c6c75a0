import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { LARGEST_FILE, type OldSource } from './old-source.ts'

/** Opens a folder of this machine; undefined where there is none. Links within it are not followed: they may lead anywhere. */
export async function openFolder(folder: string): Promise<OldSource | undefined> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => undefined)
  if (entries === undefined) return undefined
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
  const known = new Set(paths)
  return {
    paths,
    has: (path) => known.has(path),
    async read(path) {
      if (!known.has(path)) return undefined
      const full = join(folder, ...path.split('/'))
      try {
        return (await stat(full)).size > LARGEST_FILE ? undefined : new Uint8Array(await readFile(full))
      } catch {
        return undefined
      }
    },
  }
}
