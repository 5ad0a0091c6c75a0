import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FileRefusal } from '../../modules/annual-report/public.ts'
import type { Terminal } from '../terminal.ts'
import type { Input } from './input.ts'
import { jsonLines, startsLikeJson } from './json-lines.ts'

/** One byte more than is ever read, so that the reader sees the file is too large without our holding all of it. */
const MOST_BYTES = 20 * 1024 * 1024 + 1

/**
 * The reports in the named files, one after the other; `-` is standard input. A file of JSON lines, as `parse --json`
 * writes it, gives one input a line. A file that cannot be opened gives a refusal and the next one its turn.
 */
export async function* openInputs(names: readonly string[], terminal: Terminal): AsyncGenerator<Input> {
  for (const name of names) {
    try {
      yield* inputsIn(name, await streamOf(name, terminal))
    } catch (error) {
      yield { name, refusal: refusalOf(error) }
    }
  }
}

async function streamOf(name: string, terminal: Terminal): Promise<AsyncIterable<Uint8Array>> {
  if (name === '-') return terminal.input()
  if ((await stat(name)).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  return createReadStream(name) as AsyncIterable<Uint8Array>
}

async function* inputsIn(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const chunks = stream[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done === true ? new Uint8Array() : first.value
  const all = (async function* () {
    if (head.length > 0) yield head
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
  })()
  try {
    if (startsLikeJson(head)) yield* jsonLines(name, all, MOST_BYTES)
    else yield { name, bytes: await readUpTo(all) }
  } finally {
    await chunks.return?.()
  }
}

async function readUpTo(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length >= MOST_BYTES) break
  }
  return Buffer.concat(parts)
}

function refusalOf(error: unknown): FileRefusal {
  const { code, message } = error as NodeJS.ErrnoException
  const words = openingFaults[code ?? '']
  return words === undefined ? { code: 'not-opened', message: `文件打不开（${message}）。` } : words
}

const openingFaults: Readonly<Record<string, FileRefusal>> = {
  ENOENT: { code: 'no-such-file', message: '没有这个文件。请检查文件名和所在的文件夹。' },
  ENOTDIR: { code: 'no-such-file', message: '没有这个文件。请检查文件名和所在的文件夹。' },
  EISDIR: { code: 'folder', message: '这是一个文件夹。请写出其中的文件，例如 文件夹/*.html。' },
  EACCES: { code: 'not-allowed', message: '没有读取这个文件的权限。' },
  EPERM: { code: 'not-allowed', message: '没有读取这个文件的权限。' },
}
