import { marked, tokenKey, type Mark } from './token-key.ts'

/** The tokens of one thing, as they are gathered. */
export type TokenList = {
  /** Adds a part of a text. */
  readonly add: (text: string, from: number, to: number, mark: Mark) => void
  readonly all: () => Float64Array
}

/** `expected`: about how many there will be. Single characters come again and again: within a tier each is kept once. */
export function tokenList(expected: number): TokenList {
  let keys = new Float64Array(expected + 64)
  let length = 0
  const seen: Readonly<Record<Mark, Uint8Array>> = { anywhere: seenUnits(), title: seenUnits(), about: seenUnits() }
  return {
    add: (text, from, to, mark) => {
      if (to - from === 1 && !isFirst(seen[mark], text.charCodeAt(from))) return
      if (length === keys.length) keys = longer(keys)
      keys[length++] = marked(tokenKey(text, from, to), mark)
    },
    all: () => keys.slice(0, length),
  }
}

/** One bit for each UTF-16 unit. */
const seenUnits = () => new Uint8Array(0x2000)

function isFirst(seen: Uint8Array, unit: number): boolean {
  const byte = seen[unit >>> 3] as number
  const bit = 1 << (unit & 7)
  seen[unit >>> 3] = byte | bit
  return (byte & bit) === 0
}

function longer(keys: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * keys.length)
  more.set(keys)
  return more
}
