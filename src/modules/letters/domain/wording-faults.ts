import { blanksIn, tellsRemedy } from '../../../statute/reply-letters/checks/forbidden-words.ts'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { isPlaceholder, namesInBraces } from '../../../statute/reply-letters/placeholder.ts'
import type { OwnParagraph, OwnWording } from './own-wording.ts'
import { usablePlaceholders } from './usable-placeholders.ts'

export type WordingFaultKind =
  | 'empty-title'
  | 'too-long'
  | 'unknown-placeholder'
  | 'foreign-placeholder'
  | 'lone-brace'
  | 'blank'
  | 'tells-remedy'
  | 'repeated-key'
  | 'prescribed-changed'
  | 'prescribed-missing'

/** What is wrong with an organ's wording. `key` is the paragraph, `title`, or `''` for all of it; `word` what it is about. */
export type WordingFault = { readonly key: string; readonly kind: WordingFaultKind; readonly word: string }

const LONGEST_TITLE = 40
const LONGEST_PARAGRAPH = 2000

/** Everything that keeps a wording from being saved; empty where it may be. */
export function wordingFaults(definition: LetterDefinition, wording: OwnWording): readonly WordingFault[] {
  return [
    ...titleFaults(definition, wording.title),
    ...wording.paragraphs.flatMap((paragraph) => paragraphFaults(definition, paragraph)),
    ...orderFaults(definition, wording.paragraphs),
  ]
}

function titleFaults(definition: LetterDefinition, title: string): readonly WordingFault[] {
  if (title.trim() === '') return [{ key: 'title', kind: 'empty-title', word: '' }]
  if (title.length > LONGEST_TITLE) return [{ key: 'title', kind: 'too-long', word: String(LONGEST_TITLE) }]
  return textFaults(definition, title).map((fault) => ({ ...fault, key: 'title' }))
}

function paragraphFaults(definition: LetterDefinition, paragraph: OwnParagraph): readonly WordingFault[] {
  const { key } = paragraph
  const isLocked = definition.paragraphs.some((known) => known.key === key && known.locked)
  if (isLocked !== paragraph.prescribed) return [{ key, kind: 'prescribed-changed', word: '' }]
  if (paragraph.prescribed) return []
  if (paragraph.text.length > LONGEST_PARAGRAPH) return [{ key, kind: 'too-long', word: String(LONGEST_PARAGRAPH) }]
  const remedy = tellsRemedy(paragraph.text) ? [{ key, kind: 'tells-remedy', word: '' } as const] : []
  return [...textFaults(definition, paragraph.text).map((fault) => ({ ...fault, key })), ...remedy]
}

function textFaults(definition: LetterDefinition, text: string): readonly Omit<WordingFault, 'key'>[] {
  const names = namesInBraces(text)
  const usable: readonly string[] = usablePlaceholders(definition)
  const unknown = names.filter((name) => !isPlaceholder(name))
  const foreign = names.filter((name) => isPlaceholder(name) && !usable.includes(name))
  return [
    ...unknown.map((word) => ({ kind: 'unknown-placeholder', word }) as const),
    ...foreign.map((word) => ({ kind: 'foreign-placeholder', word }) as const),
    ...(/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? [{ kind: 'lone-brace', word: '' } as const] : []),
    ...blanksIn(text).map((word) => ({ kind: 'blank', word }) as const),
  ]
}

/** Every prescribed paragraph is there, once, in the statute's order. */
function orderFaults(definition: LetterDefinition, paragraphs: readonly OwnParagraph[]): readonly WordingFault[] {
  const keys = paragraphs.map(({ key }) => key)
  const repeated = keys.filter((key, at) => keys.indexOf(key) !== at)
  if (repeated.length > 0) return repeated.map((key) => ({ key, kind: 'repeated-key', word: '' }))
  const prescribed = definition.paragraphs.filter(({ locked }) => locked).map(({ key }) => key)
  const given = keys.filter((key) => prescribed.includes(key))
  return given.join() === prescribed.join() ? [] : [{ key: '', kind: 'prescribed-missing', word: '' }]
}
