import mammoth from 'mammoth'
import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { statedTitle } from '../archive/stated-title.ts'
import { openHtml } from '../html/open-html.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { acceptContent } from '../accept-content.ts'
import { readNumbering } from './read-numbering.ts'
import { writeOutNumbers } from './write-out-numbers.ts'

/** A Word file as its paragraphs and tables, with merged cells kept. Pictures are counted by their files, not decoded. */
export async function openDocx(archive: OfficeArchive): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  try {
    const { value: html } = await mammoth.convertToHtml(asMammothInput(archive), plainly)
    const { title, ...document } = openHtml(html, 'docx')
    const stated = statedTitle(archive) ?? title
    const titled = stated === undefined ? document : { ...document, title: stated }
    return acceptContent({ ...titled, pictures: archive.pictures })
  } catch {
    return refuse(documentRefusal('damaged'))
  }
}

const plainly = {
  includeDefaultStyleMap: false,
  includeEmbeddedStyleMap: false,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
}

/**
 * The archive as mammoth's own reader of zip files would give it, but already unpacked and checked, and with the list
 * numbers written out. Mammoth takes this as `file`, which its types do not mention.
 */
function asMammothInput(archive: OfficeArchive): Parameters<typeof mammoth.convertToHtml>[0] {
  const numbering = readNumbering(archive)
  const file = {
    exists: (path: string) => archive.part(path) !== undefined,
    read: (path: string) => {
      const part = archive.part(path) ?? ''
      return Promise.resolve(/^word\/document\d*\.xml$/.test(path) ? writeOutNumbers(part, numbering) : part)
    },
  }
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
}
