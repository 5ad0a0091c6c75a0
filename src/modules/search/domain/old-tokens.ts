import { marked, tokenKey, type Mark } from './token-key.ts'

/**
 * The keys of tokens as they were kept before there were segments: `^` marked those of the title, `~` what a thing is about,
 * `#` numbers, `@` where it belongs. Single characters were the beginnings of pairs then.
 */
export function keysOfOldTokens(tokens: readonly string[]): Float64Array {
  const keys: number[] = []
  const add = (text: string, mark: Mark) => {
    keys.push(marked(tokenKey(text), mark))
    keys.push(marked(tokenKey(String.fromCodePoint(text.codePointAt(0) ?? 0)), mark))
  }
  for (const token of tokens) {
    const [sign] = token
    if (sign === '@') continue
    if (sign === '#') keys.push(tokenKey(token))
    else if (sign === '^') add(token.slice(1), 'title')
    else if (sign === '~') add(token.slice(1), 'about')
    else add(token, 'anywhere')
  }
  return Float64Array.from(keys)
}
