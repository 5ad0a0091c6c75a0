import { inflateSync } from 'node:zlib'

/** A PDF as it is written, below what it shows. All text is latin1: one character a byte. */
export type PdfSource = {
  /** All objects outside streams and those packed into object streams; names are spelled out (`/J#53` is `/JS`). */
  readonly objects: string
  readonly streams: readonly PdfStream[]
  /** How often the file was saved on top of itself; 1 where every earlier state is gone. */
  readonly revisions: number
  readonly isEncrypted: boolean
  /** Whether there are objects nobody could unpack, or more streams than were looked at. */
  readonly isOpaque: boolean
}

export type PdfStream = {
  readonly dictionary: string
  /** Unpacked; undefined where that was not asked for or is packed in a way we do not read (pictures). */
  readonly content: Buffer | undefined
}

/**
 * Takes a PDF apart without believing its table of contents: what is no longer listed is found too. Streams of objects are
 * unpacked, on demand all others as well.
 */
export function readPdfSource(bytes: Uint8Array, unpacked: 'objects' | 'all' = 'objects'): PdfSource {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { outside, streams } = splitStreams(file, unpacked === 'all')
  const packed = streams.filter((stream) => isOfObjects(stream.dictionary))
  const objects = [outside, ...packed.map((stream) => stream.content?.toString('latin1') ?? '')].join('\n')
  return {
    objects: spellNames(objects),
    streams,
    revisions: [...outside.matchAll(/startxref\s+\d+\s+%%EOF/g)].length - (isLinearized(outside) ? 1 : 0),
    isEncrypted: /\/Encrypt\b/.test(outside),
    isOpaque: streams.length > MOST_STREAMS || packed.some((stream) => stream.content === undefined),
  }
}

/** A file made for the web has two ends from the beginning. */
function isLinearized(outside: string): boolean {
  return /\/Linearized\b/.test(outside.slice(0, 2048))
}

function isOfObjects(dictionary: string): boolean {
  return /\/Type\s*\/ObjStm\b/.test(dictionary)
}

function splitStreams(file: Buffer, all: boolean): { outside: string; streams: PdfStream[] } {
  const kept: string[] = []
  const streams: PdfStream[] = []
  let budget = MOST_UNPACKED
  let from = 0
  for (let at = nextStream(file, 0); at !== undefined && streams.length <= MOST_STREAMS; at = nextStream(file, from)) {
    const before = file.toString('latin1', from, at.keyword)
    const dictionary = spellNames(before.slice(Math.max(0, before.lastIndexOf(' obj'))))
    const end = endOfStream(file, at.data, dictionary)
    const content =
      all || isOfObjects(dictionary) || !isPacked(dictionary)
        ? unpack(file.subarray(at.data, end), dictionary, budget)
        : undefined
    if (isPacked(dictionary)) budget -= content?.length ?? 0
    kept.push(before)
    streams.push({ dictionary, content })
    from = end
  }
  kept.push(file.toString('latin1', from))
  return { outside: kept.join('\n'), streams }
}

function nextStream(file: Buffer, from: number): { keyword: number; data: number } | undefined {
  for (let at = file.indexOf('stream', from); at !== -1; at = file.indexOf('stream', at + 6)) {
    const after = file[at + 6]
    const isEnd = at >= 3 && file.toString('latin1', at - 3, at) === 'end'
    if (!isEnd && after === 0x0a) return { keyword: at, data: at + 7 }
    if (!isEnd && after === 0x0d) return { keyword: at, data: at + (file[at + 7] === 0x0a ? 8 : 7) }
  }
  return undefined
}

function endOfStream(file: Buffer, data: number, dictionary: string): number {
  const stated = data + Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? -1)
  if (stated >= data && /^\s*endstream/.test(file.toString('latin1', stated, stated + 12))) return stated
  const found = file.indexOf('endstream', data)
  return found === -1 ? file.length : found
}

function unpack(raw: Buffer, dictionary: string, budget: number): Buffer | undefined {
  if (!isPacked(dictionary)) return raw
  if (!/\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*(\]|\/(?!\w*Decode)|>|$)/.test(dictionary)) return undefined
  if (/\/Predictor\s+([2-9]|1\d)/.test(dictionary)) return undefined
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(1, Math.min(budget, MOST_OF_ONE)), finishFlush: 2 })
  } catch {
    return undefined
  }
}

function isPacked(dictionary: string): boolean {
  return /\/Filter\b/.test(dictionary)
}

const MOST_STREAMS = 50_000
const MOST_UNPACKED = 200 * 1024 * 1024
const MOST_OF_ONE = 50 * 1024 * 1024

function spellNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
