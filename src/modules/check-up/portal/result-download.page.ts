import { z } from 'zod'
import type { Finding } from '../../../kernel/finding.ts'
import type { Paper } from '../../../kernel/paper.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import {
  findingsOfInterchange,
  fromInterchange,
  renderFormats,
  renderReport,
  toInterchange,
} from '../../annual-report/public.ts'
import { paperOfFindings } from './paper-of-findings.ts'
import { resultFormats, type ResultFormat } from './result-downloads.tsx'

type Result = { readonly report: AnnualReport; readonly findings: readonly Finding[] }

/** Writes a check-up's result, which the form sends back, as a file. */
export const resultDownloadPage: Page = {
  method: 'POST',
  path: '/checkup/download/:format',
  may: 'anyone',
  carries: 'form',
  costly: true,
  async answer({ params, form }) {
    const format = resultFormats.find((known) => known.format === params['format'])?.format
    if (format === undefined) return problem(404, '没有这种下载格式。')
    const result = readResult(form['report'] ?? '')
    if (!result.ok) return problem(400, result.refusal)
    return write(result.value, format)
  },
}

function problem(status: 400 | 404, detail: string): Reply {
  return { kind: 'problem', problem: { status, detail } }
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('not JSON')
    return z.NEVER
  }
})

function readResult(text: string): Outcome<Result, string> {
  const parsed = json.safeParse(text)
  if (!parsed.success) return refuse('结果数据不完整，请回到年报体检重新检查后下载。')
  const report = fromInterchange(parsed.data)
  if (!report.ok) return refuse(report.refusal.message)
  return done({ report: report.value, findings: findingsOfInterchange(parsed.data) })
}

async function write({ report, findings }: Result, format: ResultFormat): Promise<Reply> {
  const name = report.title ?? '年度报告'
  if (format === 'json') {
    const text = JSON.stringify(toInterchange(report, findings), null, 2)
    return file(text, 'application/json; charset=utf-8', `${name}体检结果.json`)
  }
  const known = renderFormats.find((each) => each === format)
  if (known !== undefined) {
    const { bytes, mediaType, fileName } = await renderReport(report, known)
    return file(bytes, mediaType, fileName)
  }
  const paper = paperOfFindings(report, findings)
  const written = await writeFindings(paper, format)
  return file(written.content, written.mediaType, `${name}问题清单.${written.extension}`)
}

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

function file(content: string | Uint8Array, mediaType: string, name: string): Reply {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { kind: 'file', bytes, mediaType, name }
}
