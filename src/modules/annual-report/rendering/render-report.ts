import type { Paper } from '../../../kernel/paper.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { toInterchange } from '../interchange.ts'
import { paperOfReport } from './paper-of-report.ts'

export const renderFormats = ['html', 'docx', 'pdf', 'xlsx', 'json', 'md'] as const

export type RenderFormat = (typeof renderFormats)[number]

export type RenderedReport = {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** The report's title as a file name, with its extension. */
  readonly fileName: string
}

/** The report as a file in the statutory layout; as JSON in the interchange format. */
export async function renderReport(report: AnnualReport, format: RenderFormat): Promise<RenderedReport> {
  const paper = paperOfReport(report)
  const written = format === 'json' ? JSON.stringify(toInterchange(report), null, 2) + '\n' : await write[format](paper)
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  return { bytes, mediaType: mediaTypes[format], extension: format, fileName: `${fileNameOf(paper.title)}.${format}` }
}

// Writers are loaded when first asked for: Word, Excel and PDF libraries would slow every start of the command line.
const write = {
  html: async (paper: Paper) => (await import('../../../ui/paper/paper-page.tsx')).htmlOfPaper(paper),
  md: async (paper: Paper) =>
    (await import('../../../platform/documents/write/markdown-of-paper.ts')).markdownOfPaper(paper),
  docx: async (paper: Paper) => (await import('../../../platform/documents/write/docx-of-paper.ts')).docxOfPaper(paper),
  pdf: async (paper: Paper) => (await import('../../../platform/documents/write/pdf-of-paper.ts')).pdfOfPaper(paper),
  xlsx: async (paper: Paper) => (await import('../../../platform/documents/write/xlsx-of-paper.ts')).xlsxOfPaper(paper),
}

const mediaTypes: Readonly<Record<RenderFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Without characters that some file system refuses, and short enough for all (255 bytes, three a character). */
function fileNameOf(title: string): string {
  const name = title
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, '')
    .slice(0, 80)
    .trim()
  return name === '' || name.startsWith('.') ? `年度报告${name}` : name
}
