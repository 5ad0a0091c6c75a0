import { z } from 'zod'
import type { Finding } from '../../../kernel/finding.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Place } from '../../../kernel/source-document.ts'
import type { AnnualReport } from '../../../statute/report-format/report.ts'
import { findingsOfInterchange, fromInterchange, toInterchange } from '../../annual-report/public.ts'
import type { CheckUp } from '../actions/check-up.ts'

/** All that the page of a result is made of. The page carries it along, so that nothing has to be stored. */
export type CarriedResult = {
  readonly report: AnnualReport
  readonly findings: readonly Finding[]
  readonly source: CarriedSource
}

export type CarriedSource = {
  /** The text as read, at most {@link SHOWN_TEXT} characters of it. */
  readonly text: string
  /** Whether the file's text goes on beyond that. */
  readonly cut: boolean
  readonly places: Readonly<Record<string, Place>>
  /** The report of the year before, where one was sent too. */
  readonly previous?: { readonly year: number | null } | undefined
}

/** What of a text is shown at most, in characters: browsers slow down far beyond any report's length. */
const SHOWN_TEXT = 400_000

/** Beyond this no form could bring the result back; it is some hundred times a report's length. */
const LONGEST = 2_500_000

/** The result of a check-up as the JSON its page carries: the interchange format with one more key, `source`. */
export function carryResult({ reading, previous, findings }: CheckUp): Outcome<string, string> {
  const { document, places, report } = reading
  const source: CarriedSource = {
    text: document.text.slice(0, SHOWN_TEXT),
    cut: document.text.length > SHOWN_TEXT,
    places,
    ...(previous !== undefined && { previous: { year: previous.report.year } }),
  }
  const carried = JSON.stringify({ ...toInterchange(report, findings), source })
  return carried.length > LONGEST ? refuse(tooLong) : done(carried)
}

/** Reads back what a page carried. It comes from a stranger's browser, so it may be anything. */
export function readCarried(carried: string): Outcome<CarriedResult, string> {
  if (carried.length > LONGEST) return refuse(tooLong)
  const value = json.safeParse(carried)
  if (!value.success) return refuse(broken)
  const report = fromInterchange(value.data)
  if (!report.ok) return refuse(report.refusal.message)
  const found = z.object({ source }).safeParse(value.data)
  if (!found.success) return refuse(broken)
  return done({ report: report.value, findings: findingsOfInterchange(value.data), source: found.data.source })
}

const broken = '结果数据不完整，请回到年报体检重新检查。'
const tooLong = '文字太长，不像是一份年度报告。请只保留年度报告部分后重试。'

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('not JSON')
    return z.NEVER
  }
})

const offset = z.number().int().min(0)
const place = z
  .object({ start: offset, end: offset, page: offset.optional() })
  .transform(({ start, end, page }): Place => ({ start, end, ...(page !== undefined && { page }) }))

const source = z
  .object({
    text: z.string().max(SHOWN_TEXT),
    cut: z.boolean(),
    places: z.record(z.string(), place),
    previous: z.object({ year: z.number().nullable() }).optional(),
  })
  .default({ text: '', cut: false, places: {} })
