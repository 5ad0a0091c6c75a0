import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { importReport, openLibrary, type ImportedReport } from '../../modules/report-library/public.ts'
import { readConfig } from '../../platform/config/config.ts'
import { openRecords } from '../../platform/database/open-records.ts'
import { createLog } from '../../platform/log/log.ts'
import type { AnnualReport } from '../../statute/report-format/report.ts'
import type { SourceFormat } from '../../kernel/source-document.ts'
import type { Call, Run } from '../command.ts'
import { paintFor } from '../paint.ts'
import { showProgress } from '../progress.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { harmless } from '../text-width.ts'
import { worse } from './exit-code.ts'
import type { Input } from './input.ts'
import { openInputs } from './open-inputs.ts'
import { readInput } from './read-inputs.ts'

/** Puts the reports of the named files into the library of this installation; exit code 2 where one is refused. */
export const run: Run = async ({ operands, options }, terminal) => {
  const config = readConfig(process.env)
  if (!config.ok) return complain(config.refusal, terminal)
  const records = await openRecords(
    config.value,
    createLog((line) => terminal.err(line)),
  )
  if (!records.ok) return complain([records.refusal], terminal)
  try {
    const { shelves } = openLibrary(records.value.database)
    return await importAll({ operands, options }, terminal, (input) => shelve(input, shelves))
  } finally {
    await records.value.close()
  }
}

type Shelves = ReturnType<typeof openLibrary>['shelves']

type Shelved =
  | {
      readonly file: string
      readonly kind: ImportedReport['kind']
      readonly id: string
      readonly edition: number
      readonly agency: string | null
      readonly year: number | null
    }
  | { readonly file: string; readonly refusal: string; readonly code: string }

async function importAll(
  { operands, options }: Pick<Call, 'operands' | 'options'>,
  terminal: Terminal,
  put: (input: Input) => Promise<Shelved>,
): Promise<ExitCode> {
  const progress = showProgress(terminal, operands.length, options['progress'] === true)
  let code: ExitCode = 0
  for await (const input of openInputs(operands, terminal)) {
    progress.step(input.name)
    const shelved = await put(input)
    code = worse(code, 'refusal' in shelved ? 2 : 0)
    await terminal.out(options['json'] === true ? `${JSON.stringify(shelved)}\n` : lineOf(shelved, terminal))
  }
  progress.end()
  return code
}

async function shelve(input: Input, shelves: Shelves): Promise<Shelved> {
  const refused = ({ code, message }: { readonly code: string; readonly message: string }) => ({
    file: input.name,
    refusal: message,
    code,
  })
  if ('refusal' in input) return refused(input.refusal)
  const read = await readInput(input)
  if ('refusal' in read) return refused(read.refusal)
  const { report, findings, refusal, document } = read.reading
  if (refusal !== null) return refused({ code: 'no-figures', message: refusal })
  const hash = createHash('sha256').update(input.bytes).digest('hex')
  const source = { name: basename(input.name), hash, mediaType: mediaTypes[document.format] }
  const kept = await importReport(shelves, { report, findings, source })
  return kept.ok ? { file: input.name, ...kept.value, ...whose(report) } : refused(kept.refusal)
}

const mediaTypes: Readonly<Record<SourceFormat, string>> = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: 'text/plain',
}

function whose({ agency, year }: AnnualReport) {
  return { agency, year }
}

const kindWords: Readonly<Record<ImportedReport['kind'], string>> = {
  new: '已收入',
  'new-edition': '已更新为新版本',
  unchanged: '库中已有同一文件，没有变化',
}

function lineOf(shelved: Shelved, terminal: Terminal): string {
  const paint = paintFor(terminal)
  const name = harmless(shelved.file)
  if ('refusal' in shelved) return `${name}：${paint.red('没有收入')}，${harmless(shelved.refusal)}\n`
  const { agency, year, kind, edition } = shelved
  return `${name}：${paint.green(kindWords[kind])}（${harmless(agency ?? '')} ${year} 年度，第 ${edition} 版）\n`
}

function complain(sentences: readonly string[], terminal: Terminal): 2 {
  for (const sentence of sentences) terminal.err(`${sentence}\n`)
  return 2
}
