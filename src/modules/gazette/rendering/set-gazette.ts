import { blocksOfHtml } from '../../../platform/documents/read/html/blocks-of-html.ts'
import {
  pdfOfGazette,
  type GazettePages,
  type PrintedGazette,
} from '../../../platform/documents/write/pdf-of-gazette.ts'

/** A text still as HTML, as it goes to the thread that sets it. */
type TextToSet = { readonly title: string; readonly documentNumber: string; readonly body: string }

export type GazetteToSet = Omit<PrintedGazette, 'sections'> & {
  readonly sections: readonly { readonly name: string; readonly texts: readonly TextToSet[] }[]
}

/** Sets an issue: reads the HTML of its texts, tables and all, and gives the PDF with the pages the texts begin on. */
export function setGazette({ sections, ...issue }: GazetteToSet): Promise<GazettePages> {
  return pdfOfGazette({
    ...issue,
    sections: sections.map(({ name, texts }) => ({
      name,
      texts: texts.map(({ body, ...text }) => ({ ...text, blocks: blocksOfHtml(body) })),
    })),
  })
}
