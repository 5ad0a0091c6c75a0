import type { Terminal } from '../terminal.ts'

export type TestTerminal = Terminal & { written(): string; complained(): string }

/** A terminal that remembers what was said on it. */
export function testTerminal(is: Partial<Pick<Terminal, 'screen' | 'colours' | 'watched'>> = {}): TestTerminal {
  let out = ''
  let err = ''
  return {
    screen: false,
    colours: false,
    watched: false,
    ...is,
    async out(content) {
      out += typeof content === 'string' ? content : new TextDecoder().decode(content)
    },
    err: (text) => void (err += text),
    async *input() {},
    written: () => out,
    complained: () => err,
  }
}
