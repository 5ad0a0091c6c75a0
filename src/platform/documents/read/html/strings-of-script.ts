/**
 * The string literals of a script (or JSON) that hold markup, unescaped: each alone, and all of them joined, because
 * pages also build their article piece by piece. A scan, not a parse: the script may be of any kind, or broken.
 */
export function stringsOfScript(script: string): string[] {
  const literals: string[] = []
  for (const [literal] of script.matchAll(literalPattern)) {
    const text = percentDecoded(unescapeLiteral(literal.slice(1, -1)))
    if (text.includes('<') || text.includes('&lt;')) literals.push(text)
  }
  const long = literals.filter((text) => text.length >= shortest)
  return literals.length > 1 ? [...long, literals.join('')] : long
}

const shortest = 60
const literalPattern = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/g

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
