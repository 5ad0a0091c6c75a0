import type { Lexicon } from './lexicon.ts'

const SLOTS = 1 << 23

/**
 * Finds the long words of a dictionary in texts. Nearly every place of a text begins none, and a small table says so at once:
 * for each beginning whether a word may go on or end there.
 */
export function longWordsOf(words: readonly string[]): Lexicon['longWordsAt'] {
  const all = new Set(words)
  const [ends, goesOn] = [new Uint8Array(SLOTS / 8), new Uint8Array(SLOTS / 8)]
  for (const word of all) {
    let mixed = 0
    for (let at = 0; at < word.length; at++) {
      mixed = mix(mixed, word.charCodeAt(at))
      set(at === word.length - 1 ? ends : goesOn, mixed)
    }
  }
  return (text, at) => {
    let [found, mixed] = [0, 0]
    for (let next = at; next < text.length; next++) {
      mixed = mix(mixed, text.charCodeAt(next))
      if (has(ends, mixed) && all.has(text.slice(at, next + 1))) found |= 1 << (next + 1 - at)
      if (!has(goesOn, mixed)) break
    }
    return found
  }
}

const mix = (mixed: number, unit: number) => Math.imul((mixed << 5) ^ (mixed >>> 7) ^ unit, 0x9e3779b1)

function set(slots: Uint8Array, mixed: number): void {
  const slot = mixed >>> 12
  slots[slot] = (slots[slot] as number) | (1 << ((mixed >>> 9) & 7))
}

function has(slots: Uint8Array, mixed: number): boolean {
  return (((slots[mixed >>> 12] as number) >>> ((mixed >>> 9) & 7)) & 1) === 1
}
