import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { WordRule } from './findings/word-rule.ts'

/** An entry of an office's own list: what should not be written, what should be, and why. */
export type OwnWord = { readonly wrong: string; readonly right: string; readonly note: string }

const MOST = 2000

/**
 * Reads a list as it is typed, one entry a line: `按装=安装=说明`. What is written the same on both sides is no longer pointed
 * at. The refusal says in Chinese which line is wrong.
 */
export function wordListOf(typed: string): Outcome<readonly OwnWord[], string> {
  const lines = typed.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line.trim() }))
  const words = new Map<string, OwnWord>()
  for (const { number, text } of lines.filter((line) => line.text !== '')) {
    const [wrong = '', right = '', note = ''] = text.split(/[=＝]/).map((part) => part.trim())
    if (wrong.length < 2 || right === '')
      return refuse(`第${number}行“${text.slice(0, 30)}”请写成“错误写法=正确写法”，错误写法至少两个字。`)
    if (text.length > 200) return refuse(`第${number}行太长，不超过200字。`)
    words.set(wrong, { wrong, right, note })
  }
  return words.size > MOST ? refuse(`不超过${MOST}条。`) : done([...words.values()])
}

/** The list as it is typed. */
export function typedOfWordList(words: readonly OwnWord[]): string {
  return words.map(({ wrong, right, note }) => [wrong, right, ...(note === '' ? [] : [note])].join('=')).join('\n')
}

/** What is looked for by an own entry. */
export function ruleOf({ wrong, right, note }: OwnWord): WordRule {
  return { wrong, right, kind: 'phrasing', severity: 'warning', unless: [], note }
}
