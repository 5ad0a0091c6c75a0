import type { LetterDefinition, LetterParagraph } from '../../../statute/reply-letters/letter-definition.ts'
import type { LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'

/** One paragraph as it is shown for editing. A free one of the statute that the organ dropped is there with empty text. */
export type EditRow = {
  readonly key: string
  readonly text: string
  readonly locked: boolean
  readonly when: LetterFlag | null
  /** The statute's wording of a free paragraph; null for one the organ added itself. */
  readonly statutory: string | null
}

/** The paragraphs of a template for editing, with the statute's beside them, dropped ones at their old place. */
export function editRows(definition: LetterDefinition, { paragraphs }: LetterTemplate): readonly EditRow[] {
  const rows = paragraphs.map((paragraph) => rowOf(definition, paragraph))
  let after = -1
  for (const paragraph of definition.paragraphs) {
    const at = rows.findIndex(({ key }) => key === paragraph.key)
    if (at >= 0) after = at
    else rows.splice(++after, 0, { ...rowOf(definition, paragraph), text: '' })
  }
  return rows
}

function rowOf(definition: LetterDefinition, { key, text, locked, when }: LetterParagraph): EditRow {
  const statutory = definition.paragraphs.find((paragraph) => paragraph.key === key)?.text ?? null
  return { key, text, locked, when: when ?? null, statutory: locked ? null : statutory }
}
