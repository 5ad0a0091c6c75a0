import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import type { Lexicon } from './domain/lexicon.ts'
import { longWordsOf } from './domain/long-words.ts'
import { statuteWords } from './domain/statute-words.table.ts'
import { saidWords } from './domain/synonyms.table.ts'

/**
 * The dictionary of jieba with the words of offices and statutes. Loading takes half a second, so it is done once and when
 * it is first needed. The index holds what this dictionary calls a long word: where the dictionary changes, everything has
 * to be told again.
 */
export function lexicon(): Lexicon {
  return (loaded ??= load())
}

let loaded: Lexicon | undefined

function load(): Lexicon {
  const jieba = Jieba.withDict(dict)
  jieba.loadDict(Buffer.from([...statuteWords, ...saidWords].map((word) => `${word} 2000 n`).join('\n')))
  return {
    // Without guessing at unknown words: the same text must be cut the same way wherever it stands.
    cut: (text) => jieba.cut(text, false),
    cutFinely: (text) => jieba.cutForSearch(text, false),
    longWordsAt: longWordsOf(longWords()),
  }
}

function longWords(): readonly string[] {
  const text = Buffer.from(dict).toString('utf8')
  const words: string[] = []
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(' ', at)
    if (end < 0) break
    if (end - at >= 3 && longHan.test(text.slice(at, end))) words.push(text.slice(at, end))
    const next = text.indexOf('\n', end)
    at = next < 0 ? text.length : next + 1
  }
  return words
}

const longHan = /^[\u3400-\u4dbf\u4e00-\u9fff]{3,8}$/
