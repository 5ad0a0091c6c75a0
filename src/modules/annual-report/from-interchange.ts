import { z } from 'zod'
import { parseDay, type Day } from '../../kernel/day.ts'
import type { Finding } from '../../kernel/finding.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import { applicantColumns } from '../../statute/report-format/applicants.table.ts'
import { narrativeFigures } from '../../statute/report-format/narrative.table.ts'
import type { AnnualReport } from '../../statute/report-format/report.ts'
import { table2Heads, table2Rows } from '../../statute/report-format/table2.table.ts'
import { table3Rows } from '../../statute/report-format/table3.table.ts'
import { remedyColumns, remedyGroups } from '../../statute/report-format/table4.table.ts'
import { wordsOfIssue } from './interchange-issues.zh.ts'

/** `message` is Chinese and names the key that is wrong, e.g. `table3.rows.newReceived[2]`. */
export type InterchangeRefusal = { readonly code: 'not-an-interchange'; readonly message: string }

/**
 * The report in a parsed JSON value of the interchange format. Unknown keys are passed over, except inside the three
 * tables, where a misspelt row would lose its figures unseen; refuses with the first wrong key.
 */
export function fromInterchange(value: unknown): Outcome<AnnualReport, InterchangeRefusal> {
  const read = interchange.safeParse(value, { error: wordsOfIssue })
  if (!read.success) return refuse({ code: 'not-an-interchange', message: firstIssue(read.error) })
  if (!keysOfContent.some((key) => Object.hasOwn(value as object, key))) {
    return refuse({
      code: 'not-an-interchange',
      message: '这份 JSON 不是政府信息公开工作年度报告的交换格式：没有 table2、table3、table4 等键。',
    })
  }
  return done(withoutUndefined(read.data) as AnnualReport)
}

/** The findings a JSON value of the interchange format carries; those not in the form of a finding are left out. */
export function findingsOfInterchange(value: unknown): Finding[] {
  const listed = z.object({ findings: z.array(z.unknown()) }).safeParse(value)
  if (!listed.success) return []
  return listed.data.findings.flatMap((each) => {
    const read = finding.safeParse(each)
    return read.success ? [withoutUndefined(read.data) as Finding] : []
  })
}

const keysOfContent = ['table2', 'table3', 'table4', 'narrative', 'sections']

// A number is what the document says: a wrong minus sign in Table 3 is for the rules to find, not for the format.
const figure = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).nullable()
const figures = (count: number) => z.array(figure).length(count)
const format = z.enum(['2019', '2021', 'mixed'])
const day = z.string().transform((text, context): Day => {
  const found = parseDay(text)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: '应为真实存在的日期，写作 2024-03-07', input: text })
  return z.NEVER
})
const words = z.string().nullable().default(null)
const maybeDay = day.nullable().default(null)
const year = z.number().int().min(1949).max(9999).nullable().default(null)

const table2Figures = z.strictObject({
  ...optionally(keysOf(table2Heads), figure),
  unit: z.string().nullable().optional(),
})
const items = table2Rows.map(({ item }) => item)
const table2 = z.strictObject({ format, ...optionally(items, table2Figures.nullable()) })
const table3 = z.strictObject({
  format,
  rows: z.strictObject(optionally(keysOf(table3Rows), figures(applicantColumns.length))),
})
const table4 = z.strictObject(required(keysOf(remedyGroups), figures(remedyColumns.length)))

const identity = z.object({
  inTitle: words,
  inBody: z.array(z.string()).default([]),
  inSignature: words,
  signedOn: maybeDay,
  postedOn: maybeDay,
  yearInTitle: year,
  periodFrom: maybeDay,
  periodTo: maybeDay,
})

const interchange = z.object({
  file: z.string().optional(),
  title: words,
  agency: words,
  year,
  publishedOn: maybeDay,
  table2: table2.nullable().default(null),
  table3: table3.nullable().default(null),
  table4: table4.nullable().default(null),
  narrative: z.object(optionally(keysOf(narrativeFigures), figure)).default({}),
  preamble: z.string().optional(),
  sections: z.array(z.object({ number: words, title: z.string(), text: z.string() })).default([]),
  identity: identity.optional(),
  marks: z.record(z.string(), z.enum(['blank', 'slash', 'dash', 'note', 'unreadable'])).optional(),
})

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  cells: z.array(z.string()),
  message: z.string(),
  expected: z.union([z.number(), z.string()]).optional(),
  actual: z.union([z.number(), z.string()]).nullable().optional(),
  quote: z.string().optional(),
})

function keysOf<Key extends string>(table: readonly { readonly key: Key }[]): Key[] {
  return table.map(({ key }) => key)
}

function optionally<Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema) {
  return required(keys, schema.optional())
}

function required<Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema) {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? '格式有误' : `${pathOf(issue.path)}：${issue.message}`
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '整份 JSON'
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : (at > 0 ? '.' : '') + String(part))).join('')
}

/** zod leaves `undefined` under optional keys it met; our types know only keys that are there or not. */
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined))
}
