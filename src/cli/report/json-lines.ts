import type { Input } from './input.ts'

/** Whether the bytes begin like a JSON object; a byte order mark and spaces may come first. */
export function startsLikeJson(head: Uint8Array): boolean {
  const at = head.findIndex((byte) => !beforeContent.has(byte))
  return head[at] === OPENING_BRACE
}

const OPENING_BRACE = 0x7b
const NEWLINE = 0x0a
const beforeContent: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, NEWLINE, 0xef, 0xbb, 0xbf])

/**
 * One input for every line of a file of JSON lines, named by the line's own `file`; one input for the whole file where
 * it is a single JSON value (over several lines or on one), or no JSON at all. At most `most` bytes are held at a time.
 */
export async function* jsonLines(name: string, chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Input> {
  let held: Buffer = Buffer.alloc(0)
  let number = 0
  let linesSure = false
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk])
    if (number === 0 && !linesSure) linesSure = holdsTwoLines(held)
    if (linesSure) {
      const end = held.lastIndexOf(NEWLINE) + 1
      for (const line of linesIn(held.subarray(0, end))) yield { name: nameOfLine(line, name, ++number), bytes: line }
      held = held.subarray(end)
    }
    if (held.length >= most) break
  }
  if (!linesSure) yield { name, bytes: held }
  else for (const line of linesIn(held)) yield { name: nameOfLine(line, name, ++number), bytes: line }
}

/** A complete first line that is a JSON object, and the beginning of a second: not one value printed over many lines. */
function holdsTwoLines(held: Buffer): boolean {
  const [first, second] = linesIn(held)
  return first !== undefined && second?.[0] === OPENING_BRACE && objectIn(first) !== null
}

function* linesIn(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    const line = bytes.subarray(start, end)
    if (line.some((byte) => !beforeContent.has(byte))) yield line
    start = end + 1
  }
}

function nameOfLine(line: Buffer, name: string, number: number): string {
  const file = objectIn(line)?.['file']
  return typeof file === 'string' ? file : `${name} 第 ${number} 行`
}

function objectIn(line: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(line))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}
