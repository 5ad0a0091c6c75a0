import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longWordsOf } from './long-words.ts'

const han = fc.integer({ min: 0, max: 5 }).map((at) => '政府信息公开'[at] ?? '')
const text = (minLength: number, maxLength: number) =>
  fc.array(han, { minLength, maxLength }).map((units) => units.join(''))

test('at every place of a text exactly the words are found that begin there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text(3, 8), { maxLength: 40 }), text(0, 40), (words, written) => {
      const longWordsAt = longWordsOf(words)
      for (let at = 0; at < written.length; at++) {
        const there = words.filter((word) => written.startsWith(word, at))
        expect(longWordsAt(written, at)).toBe(there.reduce((bits, word) => bits | (1 << word.length), 0))
      }
    }),
  )
})
