import { z } from 'zod'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { docxOfLetter } from '../../../platform/documents/write/letter-docx.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { letterWithEnclosures } from '../rendering/letters-to-take.ts'
import { fileNameOf, withEnclosures } from './enclosed-letter.ts'
import type { LetterDesk } from './letter-desk.ts'

const formats = {
  pdf: { mediaType: 'application/pdf', write: pdfOfLetter },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: docxOfLetter,
  },
} as const

const format = z.enum(['pdf', 'docx', 'zip'])

/** A letter of a case as a file to print or to file, or whole with the files that go along. */
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
      if (wanted.data === 'zip') {
        const bytes = await letterWithEnclosures(await withEnclosures(desk, letter))
        return { kind: 'file', bytes, mediaType: 'application/zip', name: `${fileNameOf(letter)}（含附件）.zip` }
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
