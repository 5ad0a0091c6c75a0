import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import { pdfOfPaper } from '../../../platform/documents/write/pdf-of-paper.ts'
import { zipOfFiles, type FileToPack } from '../../../platform/documents/write/zip-of-files.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import { archiveIndex, type ArchivedCase } from './archive-index.ts'

/** The whole file of a case as one archive: index, issued letters as they left, and files as they came. */
export async function archiveZip(archived: ArchivedCase, files: readonly FileToPack[]): Promise<Uint8Array> {
  const packed: FileToPack[] = [{ name: '案卷目录.pdf', bytes: await pdfOfPaper(archiveIndex(archived)) }]
  const issued = archived.letters.filter(({ status }) => status === 'issued')
  for (const [at, letter] of issued.entries())
    packed.push({ name: nameOf(letter, at), bytes: await pdfOfLetter(letter.letter) })
  return zipOfFiles([...packed, ...files.map(({ name, bytes }) => ({ name: `附件/${name}`, bytes }))])
}

function nameOf({ letter, number }: LetterOnFile & { readonly letter: OfficialLetter }, at: number): string {
  const nth = String(at + 1).padStart(2, '0')
  return `文书/${nth}-${letter.title}${number === null ? '' : `-${number}`}.pdf`
}
