import { blocksWithPictures } from '../../../platform/documents/read/html/blocks-of-html.ts'
import {
  pdfOfGazette,
  type GazettePages,
  type PrintedGazette,
} from '../../../platform/documents/write/pdf-of-gazette.ts'
import { settablePictures } from '../../../platform/documents/write/settable-pictures.ts'
import { withSignature } from '../domain/with-signature.ts'

/** A text still as HTML, as it goes to the thread that sets it. */
type TextToSet = { readonly title: string; readonly documentNumber: string; readonly body: string }

export type GazetteToSet = Omit<PrintedGazette, 'sections'> & {
  readonly sections: readonly { readonly name: string; readonly texts: readonly TextToSet[] }[]
}

/**
 * Sets an issue: reads the HTML of its texts, tables, pictures and all, and gives the PDF with the pages the texts begin on.
 * A picture that cannot be set is named where it stood.
 */
export async function setGazette({ sections, ...issue }: GazetteToSet): Promise<GazettePages> {
  const pictures = await settablePictures(issue.pictures)
  const sources = new Set(pictures.keys())
  return pdfOfGazette({
    ...{ ...issue, pictures },
    sections: sections.map(({ name, texts }) => ({
      name,
      texts: texts.map(({ body, ...text }) => ({ ...text, blocks: withSignature(blocksWithPictures(body, sources)) })),
    })),
  })
}
