import type { Paper } from '../../../kernel/paper.ts'
import { renderFormats, renderReport, toInterchange } from '../../annual-report/public.ts'
import type { CarriedResult } from './carried-result.ts'
import { paperOfFindings } from './paper-of-findings.ts'
import type { ResultFormat } from './result-formats.table.ts'

export type ResultFile = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }

/** A check-up's result as a file: the report set anew, the list of findings, or both as data. */
export async function writeResult({ report, findings }: CarriedResult, format: ResultFormat): Promise<ResultFile> {
  const name = (report.title ?? '年度报告').slice(0, LONGEST_NAME)
  if (format === 'json') {
    const text = JSON.stringify(toInterchange(report, findings), null, 2)
    return file(text, 'application/json; charset=utf-8', `${name}体检结果.json`)
  }
  const known = renderFormats.find((each) => each === format)
  if (known !== undefined) {
    const { bytes, mediaType, fileName } = await renderReport(report, known)
    return file(bytes, mediaType, fileName)
  }
  const written = await writeFindings(paperOfFindings(report, findings), format)
  return file(written.content, written.mediaType, `${name}问题清单.${written.extension}`)
}

const LONGEST_NAME = 70

async function writeFindings(paper: Paper, format: ResultFormat) {
  if (format === 'findings-docx') {
    const { docxOfPaper } = await import('../../../platform/documents/write/docx-of-paper.ts')
    return { content: await docxOfPaper(paper), mediaType: mediaTypes.docx, extension: 'docx' }
  }
  if (format === 'findings-xlsx') {
    const { xlsxOfPaper } = await import('../../../platform/documents/write/xlsx-of-paper.ts')
    return { content: await xlsxOfPaper(paper), mediaType: mediaTypes.xlsx, extension: 'xlsx' }
  }
  const { htmlOfPaper } = await import('../../../ui/paper/paper-page.tsx')
  return { content: htmlOfPaper(paper), mediaType: 'text/html; charset=utf-8', extension: 'html' }
}

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

function file(content: string | Uint8Array, mediaType: string, name: string): ResultFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, mediaType, name }
}
