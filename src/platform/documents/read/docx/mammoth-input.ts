import type mammoth from 'mammoth'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { readNumbering } from './read-numbering.ts'
import { writeOutNumbers } from './write-out-numbers.ts'

/**
 * The archive as mammoth's own reader of zip files would give it, but already unpacked and checked, and with the list
 * numbers written out. Mammoth takes this as `file`, which its types do not mention. `pictureAt`: the bytes of a picture.
 */
export function mammothInput(
  archive: OfficeArchive,
  pictureAt: (path: string) => Uint8Array | undefined = () => undefined,
): Parameters<typeof mammoth.convertToHtml>[0] {
  const numbering = readNumbering(archive)
  const file = {
    exists: (path: string) => archive.part(path) !== undefined || pictureAt(path) !== undefined,
    read: (path: string, encoding?: string) => {
      const picture = pictureAt(path)
      if (picture !== undefined) return Promise.resolve(encoding === 'base64' ? base64Of(picture) : picture)
      const part = archive.part(path) ?? ''
      return Promise.resolve(/^word\/document\d*\.xml$/.test(path) ? writeOutNumbers(part, numbering) : part)
    },
  }
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
