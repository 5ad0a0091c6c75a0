import { docxOfLetter } from '../../../platform/documents/write/letter-docx.ts'
import { pdfOfLetter } from '../../../platform/documents/write/letter-pdf.ts'
import type { Page } from '../../../platform/http/page.ts'
import { standardText } from '../domain/standard-text.ts'
import { findDocument } from './find-document.ts'
import type { LibraryQuestions } from './library-questions.ts'

const formats = {
  docx: { write: docxOfLetter, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { write: pdfOfLetter, type: 'application/pdf' },
} as const

/** The standard text as a file, laid out by GB/T 9704. */
export function documentFilePage(ask: LibraryQuestions): Page {
  return {
    ...{ method: 'GET', path: '/documents/:id/download/:format', may: 'anyone', carries: 'address', costly: true },
    async answer(question) {
      const wanted = question.params['format']
      const format = wanted === 'docx' || wanted === 'pdf' ? wanted : undefined
      const found = await findDocument(ask, question)
      if (!found.ok) return { kind: 'problem', problem: found.refusal }
      const { document, organName, blocks } = found.value
      if (format === undefined || blocks.length === 0) return { kind: 'problem', problem: { status: 404 } }
      const { title, documentNumber, madeOn, coIssuers } = document
      const issuers = [organName, ...coIssuers]
      const bytes = await formats[format].write(standardText({ title, blocks, documentNumber, madeOn, issuers }))
      const name = `${documentNumber ?? ''}${title}.${format}`
      return { kind: 'file', bytes, mediaType: formats[format].type, name }
    },
  }
}
