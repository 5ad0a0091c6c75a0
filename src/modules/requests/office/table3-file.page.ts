import { z } from 'zod'
import { docxOfPaper } from '../../../platform/documents/write/docx-of-paper.ts'
import { xlsxOfPaper } from '../../../platform/documents/write/xlsx-of-paper.ts'
import { readFields } from '../../../platform/http/fields.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { periodInChinese } from '../domain/statistics-period.ts'
import { table3Paper } from '../rendering/table3-paper.ts'
import { statisticsAsked, statisticsFields, type StatisticsOffice } from './statistics-asked.ts'
import { unseenOrgan } from './table3.page.tsx'

const formats = {
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOfPaper },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: docxOfPaper },
} as const

const fields = z.intersection(statisticsFields, z.object({ format: z.enum(['xlsx', 'docx'], '没有这种文件格式。') }))

/** Table 3 of any days as a file to go on working with. */
export function table3FilePage(office: StatisticsOffice): Page {
  return {
    method: 'GET',
    path: '/office/statistics/table3/file',
    may: 'see-requests',
    carries: 'address',
    costly: true,
    async answer({ query, visitor: { staff } }): Promise<Reply> {
      const read = readFields(fields, query)
      if (!read.ok) return { kind: 'problem', problem: { status: 400, detail: Object.values(read.refusal).join(' ') } }
      const asked = staff === null ? undefined : await statisticsAsked(office, staff, read.value)
      if (asked === undefined) return { kind: 'problem', problem: unseenOrgan }
      const period = periodInChinese(asked.period)
      const { mediaType, write } = formats[read.value.format]
      const paper = table3Paper(await office.ask.table3(asked), { organ: asked.scope.name, period })
      const name = `${asked.scope.name}${period}表三.${read.value.format}`
      return { kind: 'file', bytes: await write(paper), mediaType, name }
    },
  }
}
