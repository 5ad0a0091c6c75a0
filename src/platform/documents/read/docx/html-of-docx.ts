import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import { openArchive } from '../archive/open-archive.ts'
import { documentRefusal, type DocumentRefusal } from '../refusals.zh.ts'
import { mammothInput } from './mammoth-input.ts'

/** A picture of a document; the HTML names it `picture:` and its place in the list, from 0. */
export type DocumentPicture = { readonly name: string; readonly bytes: Uint8Array }

type DocxHtml = { readonly html: string; readonly pictures: readonly DocumentPicture[] }

/** A Word file as HTML: headings, paragraphs, tables, links, and its pictures apart. Not yet cleaned. */
export async function htmlOfDocx(bytes: Uint8Array): Promise<Outcome<DocxHtml, DocumentRefusal>> {
  const archive = await openArchive(bytes)
  if (!archive.ok) return refuse(documentRefusal(archive.refusal))
  try {
    const media = unzipSync(bytes, { filter: ({ name }) => isPicture(name) })
    const pictures: DocumentPicture[] = []
    const keep = mammoth.images.imgElement(async (image) => {
      const kept = new Uint8Array(await image.readAsArrayBuffer())
      pictures.push({ name: nameOf(pictures.length, image.contentType), bytes: kept })
      return { src: `picture:${pictures.length - 1}` }
    })
    const input = mammothInput(archive.value, (path) => media[path])
    const options = { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, styleMap, convertImage: keep }
    const { value: html } = await mammoth.convertToHtml(input, options)
    return done({ html, pictures })
  } catch {
    return refuse(documentRefusal('damaged'))
  }
}

const styleMap = [
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='Heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "p[style-name='Heading 3'] => h4:fresh",
]

function isPicture(path: string): boolean {
  return /^word\/media\/[^/]+\.(png|jpe?g|gif|bmp|webp)$/i.test(path)
}

function nameOf(at: number, mediaType: string): string {
  return `插图${at + 1}.${mediaType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'}`
}
