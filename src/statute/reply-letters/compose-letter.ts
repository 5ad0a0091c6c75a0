import type { LetterBlock, OfficialLetter } from '../../kernel/official-letter.ts'
import { fillParagraph, fillText, wordsOf } from './fill-paragraph.ts'
import type { LetterCode } from './letter-code.ts'
import type { LetterDefinition, LetterParagraph } from './letter-definition.ts'
import { letterDefinition } from './letter-definitions.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { LetterWords } from './letter-words.ts'

/** A document as an organ words it. */
export type LetterTemplate = {
  readonly code: LetterCode
  readonly title: string
  readonly paragraphs: readonly LetterParagraph[]
}

/** The statute's own wording as a template. */
export function statutoryTemplate(code: LetterCode): LetterTemplate {
  const { title, paragraphs } = letterDefinition(code)
  return { code, title, paragraphs }
}

/** A template with everything filled in. What nobody has written stands as `{placeholder}`; see checkLetter. */
export function composeLetter(template: LetterTemplate, facts: LetterFacts): OfficialLetter {
  const definition = letterDefinition(template.code)
  // A form is filled in by whoever gets it and comes back to the organ.
  const isForm = definition.isForm === true
  return {
    organName: facts.organ.name,
    head: definition.series === null ? 'plain' : 'red',
    number: definition.series === null ? null : facts.number,
    title: fillText(template.title, wordsOf(definition, facts)),
    addressee: isForm ? facts.organ.name : facts.recipient.name,
    blocks: template.paragraphs.flatMap((paragraph) => blocksOf(paragraph, definition, facts)),
    attachments: facts.attachments,
    signedBy: isForm ? '' : facts.organ.name,
    date: isForm ? null : facts.issuedOn,
    sealed: facts.sealed && !isForm,
    note: contactNote(facts.words),
    copiesTo: facts.copiesTo,
  }
}

function blocksOf(
  paragraph: LetterParagraph,
  definition: LetterDefinition,
  facts: LetterFacts,
): readonly LetterBlock[] {
  return fillParagraph(paragraph, definition, facts).map((text) => {
    if (paragraph.kind === 'quote') return { kind: 'quote', text }
    if (paragraph.kind === 'heading') return { kind: 'heading', level: 1, text }
    return { kind: 'paragraph', text, locked: paragraph.locked }
  })
}

function contactNote({ disclosureUnit, contact }: LetterWords): string | null {
  const parts = [
    ...(disclosureUnit === undefined ? [] : [`联系单位：${disclosureUnit}`]),
    ...(contact === undefined ? [] : [`联系电话：${contact}`]),
  ]
  return parts.length === 0 ? null : parts.join('，')
}
