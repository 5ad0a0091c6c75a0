import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { documentOfText } from '../../../kernel/source-document.ts'
import { openDocument } from '../../../platform/documents/read/open-document.ts'
import { rules } from '../../../statute/report-checks/check-report.ts'
import { readReport } from '../domain/reading/read-report.ts'
import type { Reading } from '../domain/reading/reading.ts'
import { findingsOfInterchange, fromInterchange } from '../from-interchange.ts'

/** A report file as it came in; the name is only shown, the type is judged by the bytes. */
export type ReportFile = { readonly name: string; readonly bytes: Uint8Array }

/** Why a file gives no report at all; `message` is Chinese and says what to do. */
export type FileRefusal = { readonly code: string; readonly message: string }

/**
 * Reads a report from HTML, DOCX, PDF, XLSX, text, Markdown or the interchange JSON. A file that opens but whose figures
 * cannot be read is a reading with `refusal` set; a file that does not open, or JSON that is no report, is refused.
 */
export async function readReportFile({ name, bytes }: ReportFile): Promise<Outcome<Reading, FileRefusal>> {
  if (looksLikeJson(bytes)) {
    const json = parseJson(bytes)
    if (json !== undefined) return readingOfJson(name, json)
    if (/\.json$/i.test(name)) return refuse(brokenJson)
  }
  const opened = await openDocument({ name, bytes })
  if (!opened.ok) return opened
  const reading = readReport(opened.value)
  return done({ ...reading, report: { ...reading.report, file: name } })
}

/** A reading without places: JSON says what the figures are, not where they stood. */
function readingOfJson(
  name: string,
  json: { readonly text: string; readonly value: unknown },
): Outcome<Reading, FileRefusal> {
  const refusal = refusalIn(json.value)
  const report = fromInterchange(json.value)
  if (!report.ok) return refuse(refusal === null ? report.refusal : { code: 'refused-before', message: refusal })
  return done({
    report: { ...report.value, file: name },
    places: {},
    findings: findingsOfInterchange(json.value).filter(({ rule }) => !ruleIds.has(rule)),
    refusal,
    document: documentOfText(json.text),
  })
}

// Findings of rules are made anew from the figures; only what reading found out cannot be had again.
const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

function refusalIn(value: unknown): string | null {
  const refusal = (value as { readonly refusal?: unknown }).refusal
  return typeof refusal === 'string' ? refusal : null
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const at = bytes.findIndex((byte) => !notYetContent.has(byte))
  return bytes[at] === 0x7b && bytes.length <= LARGEST_JSON
}

/** Spaces, line ends and the UTF-8 byte order mark. */
const notYetContent: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])
const LARGEST_JSON = 20 * 1024 * 1024

function parseJson(bytes: Uint8Array): { text: string; value: unknown } | undefined {
  const text = new TextDecoder().decode(bytes)
  try {
    return { text, value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const brokenJson: FileRefusal = {
  code: 'broken-json',
  message: '文件不是完整的 JSON，无法读取。请用 gongkai report parse --json 重新生成，或者改交报告原文。',
}
