import type { AskedWords } from './parse-words.ts'
import { searchKey } from './search-key.ts'

type Spelled = {
  readonly title: string
  readonly body: string
  readonly organ_name: string
  readonly document_number: string | null
  readonly keywords: readonly string[]
  readonly attachments: readonly { readonly name: string; readonly text: string }[]
}

/** Whether a thing has every word looked for, one way or another: what the index cannot say of every word. */
export function hasEveryWord(thing: Spelled, { words, number }: AskedWords): boolean {
  if (number !== null && words.length === 0) return true
  const short = [thing.title, thing.organ_name, thing.document_number ?? '', ...thing.keywords]
    .map(searchKey)
    .join('\n')
  let long: string | undefined
  return words.every(({ key, synonyms }) =>
    [key, ...synonyms].some((each) => {
      if (short.includes(each)) return true
      long ??= [thing.body, ...thing.attachments.flatMap(({ name, text }) => [name, text])].map(searchKey).join('\n')
      return long.includes(each)
    }),
  )
}
