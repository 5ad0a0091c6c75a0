import { writeFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { renderReport, type RenderFormat } from '../../modules/annual-report/public.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { Call, Run } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { readOne } from './read-one.ts'

/** Sets a report anew in the form the law prescribes and writes it to a file or to standard output. */
export const run: Run = async (call, terminal) => {
  const format = formatOf(call)
  if (!format.ok) return complain(format.refusal, terminal)
  const output = outputOf(call)
  if (output === null && binary.has(format.value) && terminal.screen) {
    return complain(`${format.value} 不是文字，不能显示在屏幕上。请用 -o 写明输出文件。`, terminal)
  }
  const read = await readOne(call.operands[0] ?? '-', terminal)
  if (!read.ok) return complain(read.refusal, terminal)
  const { bytes, extension } = await renderReport(read.value.report, format.value)
  if (output === null) {
    await terminal.out(bytes)
    return 0
  }
  return writeOutput(
    output,
    `${basename(call.operands[0] ?? '', extname(call.operands[0] ?? ''))}.${extension}`,
    bytes,
    terminal,
  )
}

const binary: ReadonlySet<string> = new Set(['docx', 'pdf', 'xlsx'])

function formatOf({ options }: Call): Outcome<RenderFormat, string> {
  const { to, output } = options
  if (typeof to === 'string') return done(to as RenderFormat)
  const extension = typeof output === 'string' ? extname(output).slice(1).toLowerCase() : ''
  const known = extensionFormats[extension]
  return known === undefined ? refuse('请用 --to 写明格式：html、docx、pdf、xlsx、json 或 md。') : done(known)
}

const extensionFormats: Readonly<Record<string, RenderFormat>> = {
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
  json: 'json',
  md: 'md',
  markdown: 'md',
}

function outputOf({ options: { output } }: Call): string | null {
  return typeof output !== 'string' || output === '-' ? null : output
}

/** Writes the file; a folder gets a file named after the one that was read. */
async function writeOutput(output: string, name: string, bytes: Uint8Array, terminal: Terminal) {
  const isFolder = await stat(output).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const path = isFolder ? join(output, name) : output
  try {
    await writeFile(path, bytes)
    return 0
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return complain(`写不进 ${path}：${writingFaults[code ?? ''] ?? message}。`, terminal)
  }
}

const writingFaults: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件夹',
  ENOTDIR: '没有这个文件夹',
  EACCES: '没有写入权限',
  EPERM: '没有写入权限',
  EROFS: '这个位置只能读取，不能写入',
  ENOSPC: '磁盘已满',
}

function complain(message: string, terminal: Terminal) {
  terminal.err(`${message}\n`)
  return 2 as const
}
