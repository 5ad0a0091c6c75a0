import type { MultipartFile } from '@fastify/multipart'
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { LargeFile } from './page.ts'

/** Writes what is sent to a file of `folder` as it comes: never more than a piece of it is in memory. Over the limit nothing is kept. */
export async function keepLargeFile(part: MultipartFile, name: string, folder: string): Promise<LargeFile | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeForgotten(folder)
  const path = join(folder, `${randomUUID()}.upload`)
  try {
    await pipeline(part.file, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    const { size } = await stat(path)
    const tooLarge = part.file.truncated
    // A browser sends an unfilled file field as a file with no name and no bytes.
    const isNone = part.filename === '' && size === 0
    if (tooLarge || isNone) await rm(path, { force: true })
    return isNone ? undefined : { name, path, size, tooLarge }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const A_DAY = 24 * 60 * 60 * 1000

/** What a process that was killed left behind. */
async function removeForgotten(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const its = await stat(path).catch(() => undefined)
    if (name.endsWith('.upload') && its !== undefined && Date.now() - its.mtimeMs > A_DAY)
      await rm(path, { force: true })
  }
}
