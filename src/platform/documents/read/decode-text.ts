/**
 * The bytes of a text or HTML file as text, or undefined where they are no text in any encoding a Chinese office writes.
 * A byte-order mark decides; then strict UTF-8, which other encodings practically never satisfy; then what the file
 * says about itself, GB18030 (also GBK and GB2312) or Big5, whichever gives the more ordinary Chinese.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = decodeMarked(bytes)
  if (marked !== undefined) return isText(marked) ? marked : undefined
  if (hasZeroBytes(bytes)) return decodeUnmarkedUtf16(bytes)
  return decodeStrict(bytes, 'utf-8') ?? decodeLegacy(bytes)
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeLoosely(bytes, 'utf-8')
  if (first === 0xff && second === 0xfe) return decodeLoosely(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeLoosely(bytes, 'utf-16be')
  return undefined
}

/** Zero bytes are in no other text. Which half of each pair is the high one shows by what comes out: Chinese or noise. */
function decodeUnmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined
  return ['utf-16le', 'utf-16be'].map((encoding) => decodeStrict(bytes, encoding)).find(isPlausible)
}

function isPlausible(text: string | undefined): boolean {
  const sample = text?.slice(0, 20_000) ?? ''
  return (sample.match(/[\s!-~\u3001-\u3011\uff01-\uff5e]/g)?.length ?? 0) + worth(sample) > sample.length * 0.1
}

function decodeLegacy(bytes: Uint8Array): string | undefined {
  const stated = statedEncoding(bytes)
  const readings = ['gb18030', 'big5', 'utf-8', ...(stated === undefined ? [] : [stated])].map((encoding) => {
    const text = decodeLoosely(bytes, encoding)
    return { text, worth: worth(text) + (encoding === stated ? 1 : 0) }
  })
  const best = readings.reduce((one, other) => (other.worth > one.worth ? other : one))
  return isText(best.text) ? best.text : undefined
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const name = /charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

/** How ordinary the Chinese is: common characters for it, broken and private-use ones against it. */
function worth(text: string): number {
  const sample = text.slice(0, 100_000)
  return (sample.match(common)?.length ?? 0) - 20 * (sample.match(broken)?.length ?? 0)
}

const common = /[的一是在不有年月日公开開政府信息資訊本数數件处處理和办辦]/g
const broken = /[\ufffd\ue000-\uf8ff]/g
const noText = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\ue000-\uf8ff]/g

function isText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  return (sample.match(noText)?.length ?? 0) <= sample.length * 0.02
}

function hasZeroBytes(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).includes(0)
}

/** A download cut in the middle of its last character is still UTF-8. */
function decodeStrict(bytes: Uint8Array, encoding: string): string | undefined {
  for (const cut of [0, 1, 2, 3]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length - cut))
      return isText(text) ? text : undefined
    } catch {
      continue
    }
  }
  return undefined
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}
