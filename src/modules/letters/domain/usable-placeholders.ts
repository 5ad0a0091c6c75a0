import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { isPlaceholder, namesInBraces } from '../../../statute/reply-letters/placeholder.ts'
import type { PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'

/** Words every case has. */
const everywhere: readonly PlaceholderKey[] = [
  'organName',
  'you',
  'registerNumber',
  'receivedOn',
  'channel',
  'dueOn',
  'disclosureUnit',
  'contact',
  'officeAddress',
  'officeHours',
]

/**
 * The placeholders an organ may use in a document: words every case has, words the document uses, and what it asks of the
 * clerk. Remedies stand where the statute puts them and nowhere else.
 */
export function usablePlaceholders({ needs, may, paragraphs }: LetterDefinition): readonly PlaceholderKey[] {
  const used = paragraphs.flatMap(({ text }) => namesInBraces(text)).filter(isPlaceholder)
  const usable = new Set<PlaceholderKey>([...needs, ...may, ...used, ...everywhere])
  return [...usable].filter((key) => key !== 'remedy')
}
