import { dayInChinese, type Day } from '../../../kernel/day.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import { imprintOf, type GazettePractice } from '../domain/gazette-practice.ts'
import { numberWords, type GazetteIssue, type IssueNumber, type TextWords } from '../domain/issue.ts'
import { bySection } from '../domain/printed-order.ts'
import type { GazetteToSet } from './set-gazette.ts'

type Printing = {
  readonly texts: GazetteIssue['texts']
  readonly words: ReadonlyMap<number, TextWords>
  /** Bytes of the pictures in the words, by their sources there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly practice: GazettePractice
  readonly number: IssueNumber
  /** Null on a proof. */
  readonly on: Day | null
}

/** An issue as it goes to print, under the numbers it has or is to have. */
export function gazetteToSet({ texts, words, pictures, practice, number, on }: Printing): GazetteToSet {
  return {
    ...{ name: line(practice.name), author: line(practice.sponsor), size: practice.size },
    pictures,
    number: numberWords(number),
    day: on === null ? '校样' : `${dayInChinese(on)}出版`,
    imprint: imprintOf(practice).map(line),
    sections: bySection(texts, practice.sections).map(({ zh, texts: own }) => ({
      name: line(zh),
      texts: own.map(({ id, title, documentNumber }) => ({
        ...{ title: line(title), documentNumber: line(documentNumber ?? ''), body: words.get(id)?.body ?? '' },
      })),
    })),
  }
}

function line(text: string): string {
  return printableText(text).replace(/\s+/g, ' ').trim()
}
