import mammoth from 'mammoth'
import type { SourceDocument } from '../../../../kernel/source-document.ts'
import { refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { OfficeArchive } from '../archive/open-archive.ts'
import { statedTitle } from '../archive/stated-title.ts'
import { openHtml } from '../html/open-html.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { acceptContent } from '../accept-content.ts'
import { mammothInput } from './mammoth-input.ts'

/** A Word file as its paragraphs and tables, with merged cells kept. Pictures are counted by their files, not decoded. */
export async function openDocx(archive: OfficeArchive): Promise<Outcome<SourceDocument, DocumentRefusal>> {
  try {
    const { value: html } = await mammoth.convertToHtml(mammothInput(archive), plainly)
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
