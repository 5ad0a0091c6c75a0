import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { judgeFormat } from '../read/judge-format.ts'

/**
 * The file without what it says about its makers; refused where it is neither PDF nor DOCX or where nothing but saving or
 * printing it anew would help. What the pages show is not touched.
 */
export async function stripMetadata(bytes: Uint8Array): Promise<Outcome<Uint8Array, 'not-strippable'>> {
  const kind = judgeFormat(bytes)
  const stripped =
    kind === 'pdf'
      ? await (await import('./strip-pdf.ts')).stripPdf(bytes)
      : kind === 'zip'
        ? await (await import('./strip-docx.ts')).stripDocx(bytes)
        : undefined
  return stripped === undefined ? refuse('not-strippable') : done(stripped)
}
