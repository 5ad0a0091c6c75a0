import { countPdfPages } from '../../../platform/documents/inspect/pdf-pages.ts'

/**
 * The pages of all files that go along with a letter, together; null where one of them is no PDF, since nobody can say then
 * how many pages it will be on paper.
 */
export async function pagesOfEnclosures(
  bytesOf: (fileId: string) => Promise<Uint8Array | undefined>,
  enclosures: readonly { readonly fileId: string }[],
): Promise<number | null> {
  if (enclosures.length === 0) return null
  let pages = 0
  for (const { fileId } of enclosures) {
    const bytes = await bytesOf(fileId)
    const counted = bytes === undefined ? null : await countPdfPages(bytes)
    if (counted === null) return null
    pages += counted
  }
  return pages
}
