import type { LetterOnFile } from '../domain/letter-on-file.ts'
import type { LetterToTake } from '../rendering/letters-to-take.ts'
import type { LetterDesk } from './letter-desk.ts'

/** A letter with the files that were chosen to go along with it; those purged meanwhile are left out. */
export async function withEnclosures(desk: LetterDesk, kept: LetterOnFile): Promise<LetterToTake> {
  const read = await Promise.all(
    kept.draft.enclosures.map(async ({ fileId, name }) => ({ name, bytes: await desk.letters.ask.bytesOf(fileId) })),
  )
  const enclosures = read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]))
  return { name: fileNameOf(kept), letter: kept.letter, enclosures }
}

/** `示自然资公开〔2026〕12号 政府信息予以公开告知书`; a draft says that it is one. */
export function fileNameOf({ number, letter, status }: Pick<LetterOnFile, 'number' | 'letter' | 'status'>): string {
  const name = [number, letter.title].filter((part) => part !== null).join(' ')
  return status === 'issued' ? name : `${name}（未签发）`
}
