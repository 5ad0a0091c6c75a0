import { z } from 'zod'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { docxOfLetter } from '../../../platform/documents/write/letter-docx.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { LetterDesk } from './letter-desk.ts'

const formats = {
  pdf: { mediaType: 'application/pdf', write: pdfOfLetter },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docxOfLetter,
  },
} as const

const format = z.enum(['pdf', 'docx'])

/** A letter of a case as a file to print or to file. */
export function letterFilePage(desk: LetterDesk): Page {
  return {
    method: 'GET',
    path: '/office/requests/:id/letters/:letter/:format',
    may: 'see-requests',
    carries: 'address',
    costly: true,
    async answer({ params, visitor: { staff } }): Promise<Reply> {
      const wanted = format.safeParse(params['format'])
      const id = params['id'] ?? ''
      const found = staff === null ? undefined : await desk.ask.findCase(staff, id)
      const letter = found === undefined ? undefined : await desk.letters.ask.findLetter(id, params['letter'] ?? '')
      if (!wanted.success || letter === undefined) {
        return { kind: 'problem', problem: { status: 404, detail: refusalText['no-such-letter'] } }
      }
      const { mediaType, write } = formats[wanted.data]
      return {
        kind: 'file',
        bytes: await write(letter.letter),
        mediaType,
        name: `${fileNameOf(letter)}.${wanted.data}`,
      }
    },
  }
}

/** `示自然资公开〔2026〕12号 政府信息予以公开告知书`; a draft says that it is one. */
export function fileNameOf({ number, letter, status }: Pick<LetterOnFile, 'number' | 'letter' | 'status'>): string {
  const name = [number, letter.title].filter((part) => part !== null).join(' ')
  return status === 'issued' ? name : `${name}（未签发）`
}
