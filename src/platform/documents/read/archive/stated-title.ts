import { plainSpaces } from '../write-lines.ts'
import { walkXml } from '../xml/walk-xml.ts'
import type { OfficeArchive } from './open-archive.ts'

/** The title an Office file states in its properties, if any. */
export function statedTitle(archive: OfficeArchive): string | undefined {
  let open = false
  let title = ''
  walkXml(archive.part('docProps/core.xml') ?? '', {
    open: (name) => (open = name === 'title'),
    close: () => (open = false),
    text: (value) => (title += open ? value : ''),
  })
  return plainSpaces(title) === '' ? undefined : plainSpaces(title)
}
