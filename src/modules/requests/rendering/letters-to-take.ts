import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import { docxOfLetter } from '../../../platform/documents/write/letter-docx.ts'
import { pdfOfLetter, pdfOfLetters } from '../../../platform/documents/write/letter-pdf.ts'
import { zipOfFiles, type FileToPack } from '../../../platform/documents/write/zip-of-files.ts'

/** A letter with the files that leave with it. */
export type LetterToTake = {
  readonly name: string
  readonly letter: OfficialLetter
  readonly enclosures: readonly FileToPack[]
}

/** Files to print or to send: one PDF of all letters; where files go along with any of them, an archive of all of it. */
export async function lettersToPrint(first: LetterToTake, rest: readonly LetterToTake[]) {
  const letters = [first, ...rest]
  const bytes = await pdfOfLetters([first.letter, ...rest.map(({ letter }) => letter)])
  const name = `待送达文书${letters.length}件`
  if (letters.every(({ enclosures }) => enclosures.length === 0)) return { name: `${name}.pdf`, bytes, packed: false }
  const packed = [{ name: `${name}.pdf`, bytes }, ...letters.flatMap(enclosuresIn)]
  return { name: `${name}（含附件）.zip`, bytes: zipOfFiles(packed), packed: true }
}

/** The letters as Word files, each with what goes along in a folder of its own. */
export async function lettersAsWord(letters: readonly LetterToTake[]): Promise<Uint8Array> {
  const files: FileToPack[] = []
  for (const one of letters) {
    files.push({ name: `${one.name}.docx`, bytes: await docxOfLetter(one.letter) }, ...enclosuresIn(one))
  }
  return zipOfFiles(files)
}

/** One letter as it leaves: its PDF and what goes along. */
export async function letterWithEnclosures(one: LetterToTake): Promise<Uint8Array> {
  return zipOfFiles([{ name: `${one.name}.pdf`, bytes: await pdfOfLetter(one.letter) }, ...enclosuresIn(one)])
}

/** Kept apart by letter: files of one case never lie among those of another. */
function enclosuresIn({ name, enclosures }: LetterToTake): readonly FileToPack[] {
  return enclosures.map((file) => ({ name: `附件/${name}/${file.name}`, bytes: file.bytes }))
}
