/**
 * The string literals of a script (or JSON) that hold markup, unescaped: each alone, and all of them joined, because
 * pages also build their article piece by piece. A scan, not a parse: the script may be of any kind, or broken.
 */
export function stringsOfScript(script: string): string[] {
  const literals: string[] = []
  for (const literal of literalsIn(script)) {
    const text = percentDecoded(unescapeLiteral(literal))
    if (text.includes('<') || text.includes('&lt;')) literals.push(text)
  }
  const long = literals.filter((text) => text.length >= shortest)
  return literals.length > 1 ? [...long, literals.join('')] : long
}

const shortest = 60

/** What stands between quotes, by hand: a pattern runs out of stack on an article of some megabytes. */
function* literalsIn(script: string): Generator<string> {
  for (let at = 0; at < script.length; at++) {
    const quote = script[at]
    if (quote !== '"' && quote !== "'" && quote !== '`') continue
    const end = endOfLiteral(script, at + 1, quote)
    if (end === undefined) continue
    yield script.slice(at + 1, end)
    at = end
  }
}

/** Where the closing quote is; undefined where the line (for plain quotes) or the script ends first. */
function endOfLiteral(script: string, start: number, quote: string): number | undefined {
  for (let at = start; at < script.length; at++) {
    const letter = script[at]
    if (letter === quote) return at
    if (letter === '\\') at += 1
    else if (letter === '\n' && quote !== '`') return undefined
  }
  return undefined
}

function unescapeLiteral(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|\r?\n|([^]))/g, (_, ...parts) => {
    const [unit, point, byte, letter] = parts as (string | undefined)[]
    const code = unit ?? point ?? byte
    if (code !== undefined) return character(Number.parseInt(code, 16))
    if (letter === undefined) return ''
    return letterEscapes[letter] ?? letter
  })
}

const letterEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ', '0': '' }

function character(code: number): string {
  return code > 0x10ffff ? '' : String.fromCodePoint(code)
}

function percentDecoded(text: string): string {
  if (!/%3C(table|p|div|tr)/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
