import type { ListedLetter } from '../domain/letter-on-file.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { CaseCard } from './handling-office.ts'
import { LettersOfCase } from './letter-list.page.tsx'

/** The letters of a case and how each reached its reader, on the page of the case. */
export function lettersCard(file: CaseFile, letters: readonly ListedLetter[]): CaseCard {
  return {
    id: 'letters',
    title: '文书和送达',
    flush: letters.length > 0,
    body: <LettersOfCase file={file} letters={letters} />,
  }
}
