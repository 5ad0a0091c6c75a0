import { dayInChinese, parseDay } from '../../kernel/day.ts'
import { remedyParagraphs } from '../remedies/remedy-paragraphs.ts'
import { remedyCharacterOf } from '../request-outcomes/outcome-choice.ts'
import type { LetterDefinition, LetterParagraph } from './letter-definition.ts'
import { youIn } from './letter-facts.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { LetterFlag } from './letter-flags.table.ts'
import type { LetterWords } from './letter-words.ts'
import { isPlaceholder, namesInBraces, placeholderOf } from './placeholder.ts'
import type { PlaceholderKey } from './placeholders.table.ts'

/**
 * The paragraphs a template's paragraph becomes: none where it does not apply, several where a word has several lines. A
 * needed word nobody wrote leaves its placeholder standing, for the check before issue to find.
 */
export function fillParagraph(
  paragraph: LetterParagraph,
  definition: LetterDefinition,
  facts: LetterFacts,
): readonly string[] {
  if (!isPrinted(paragraph, definition, facts)) return []
  const words = wordsOf(definition, facts)
  if (paragraph.kind === 'quote') return [words.description ?? paragraph.text]
  return paragraph.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => fillLine(line.trim(), words))
}

function fillLine(line: string, words: LetterWords): readonly string[] {
  const only = onlyPlaceholder(line)
  return only !== undefined && placeholderOf(only).kind === 'lines' ? linesOf(only, words) : [fillText(line, words)]
}

/** The remedies the letter has to tell; see remedyParagraphs. */
export function remediesOf(definition: LetterDefinition, facts: LetterFacts): readonly string[] {
  const character = facts.choice === null ? definition.remedy : remedyCharacterOf(facts.choice)
  return remedyParagraphs({
    character,
    issuedOn: facts.issuedOn ?? facts.draftedOn,
    servedOnline: facts.servedOnline,
    you: youIn(facts),
    reconsiderationBody: facts.organ.reconsiderationBody,
    court: facts.organ.court,
    onlineFiling: facts.organ.onlineFiling,
  })
}

/** Text with its placeholders filled; those without a word stay as they are. */
export function fillText(text: string, words: LetterWords): string {
  return text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
    isPlaceholder(name) ? (inSentence(name, words[name]) ?? whole) : whole,
  )
}

/** The clerk's words and those that follow from the other facts. */
export function wordsOf(definition: LetterDefinition, facts: LetterFacts): LetterWords {
  return {
    ...facts.words,
    you: youIn(facts),
    organName: facts.organ.name,
    recipientName: facts.recipient.name,
    remedy: remediesOf(definition, facts).join('\n'),
  }
}

function isPrinted(paragraph: LetterParagraph, definition: LetterDefinition, facts: LetterFacts): boolean {
  if (paragraph.when !== undefined) return flagsOf(facts).has(paragraph.when)
  return namesInBraces(paragraph.text).every(
    (name) => !isPlaceholder(name) || !definition.may.includes(name) || isWritten(facts.words[name]),
  )
}

/** Some flags follow from the variant of the result. */
function flagsOf({ flags, choice }: LetterFacts): ReadonlySet<LetterFlag> {
  const variant = choice?.variant
  return variant === 'supplied' || variant === 'way-told' ? new Set([...flags, variant]) : flags
}

/** A paragraph made of the lines of one word. Several things a clerk lists are numbered, as GB/T 9704 numbers them. */
function linesOf(key: PlaceholderKey, words: LetterWords): readonly string[] {
  const word = words[key]
  if (!isWritten(word)) return key === 'remedy' ? [] : [`{${key}}`]
  const lines = word.split('\n').map((line) => line.trim())
  const written = lines.filter((line) => line !== '')
  if (placeholderOf(key).source === 'case' || written.length < 2) return written
  return written.map((line, at) => (isNumbered(line) ? line : `${at + 1}.${line}`))
}

/** How a word stands within a sentence: days in Chinese, several lines as one, no full stop before the sentence's own. */
function inSentence(key: PlaceholderKey, word: string | undefined): string | undefined {
  if (!isWritten(word)) return undefined
  const { kind, source } = placeholderOf(key)
  if (kind === 'day') {
    const on = parseDay(word.trim())
    return on === undefined ? undefined : dayInChinese(on)
  }
  const lines = word.trim().split(/\s*\n\s*/)
  return source === 'clerk' ? lines.map((line) => line.replace(/[。；;，,]+$/, '')).join('；') : lines.join('；')
}

function onlyPlaceholder(text: string): PlaceholderKey | undefined {
  const [name] = namesInBraces(text)
  return name !== undefined && text.trim() === `{${name}}` && isPlaceholder(name) ? name : undefined
}

function isWritten(word: string | undefined): word is string {
  return word !== undefined && word.trim() !== ''
}

function isNumbered(line: string): boolean {
  return /^(?:\d+[.、．）)]|[（(]\d+[）)]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(line)
}
