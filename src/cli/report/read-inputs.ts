import {
  openReportUploads,
  readReportFile,
  type FileRefusal,
  type Reading,
  type ReportFile,
  type ReportUploads,
} from '../../modules/annual-report/public.ts'
import { showProgress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import type { Input } from './input.ts'
import { openInputs } from './open-inputs.ts'

/** A file that became a reading, or why it did not. */
export type Read =
  { readonly name: string; readonly reading: Reading } | { readonly name: string; readonly refusal: FileRefusal }

/** Reads the named files one after the other; nothing of a file is kept once the next is asked for. */
export async function* readInputs(
  names: readonly string[],
  terminal: Terminal,
  progressWanted = false,
): AsyncGenerator<Read> {
  const progress = showProgress(terminal, names.length, progressWanted)
  for await (const input of openInputs(names, terminal)) {
    progress.step(input.name)
    yield 'refusal' in input ? input : await readInput(input)
  }
  progress.end()
}

/** Reads one opened file; whatever goes wrong is a refusal of this file only. */
export async function readInput(input: Input & { readonly bytes: Uint8Array }): Promise<Read> {
  const { name } = input
  try {
    const read = await (isHarmless(input) ? readReportFile(input) : readApart(input))
    return read.ok ? { name, reading: read.value } : { name, refusal: read.refusal }
  } catch (error) {
    // A fault of ours in one file must not cost the user the other nine hundred and ninety-nine.
    return { name, refusal: { code: 'fault', message: `读取这个文件时程序出错（${(error as Error).message}）。` } }
  }
}

/**
 * Short text is read at once. Packed formats and very long text can be made to take any time and memory, so they are
 * read in a thread that may be lost without losing the other files.
 */
function isHarmless({ bytes }: ReportFile): boolean {
  return bytes.length <= LONGEST_TEXT && !packedMarks.some((mark) => mark.every((byte, at) => bytes[at] === byte))
}

const LONGEST_TEXT = 2 * 1024 * 1024
const packedMarks = ['PK', '%PDF'].map((mark) => [...Buffer.from(mark)])

let uploads: ReportUploads | undefined

function readApart(file: ReportFile) {
  uploads ??= openReportUploads({ threads: 1 })
  return uploads.readIsolated(file)
}
