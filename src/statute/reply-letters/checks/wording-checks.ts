import { fillParagraph } from '../fill-paragraph.ts'
import { isPlaceholder, placeholderOf } from '../placeholder.ts'
import { blanksIn } from './forbidden-words.ts'
import { fault, ownTexts } from './letter-check.ts'
import type { LetterCheck, LetterFinding } from './letter-check.ts'

/** Every word is written: no `{placeholder}` stands any more. */
export const everyWordIsFilled: LetterCheck = (subject) =>
  distinct(
    ownTexts(subject).flatMap((text) =>
      [...text.matchAll(/\{([A-Za-z]+)\}/g)].map(([whole, name]) =>
        fault('L.unfilled', `“${labelOf(name as string)}”还没有填写。`, whole),
      ),
    ),
  )

/** No blank of a paper form is left: 〔〕, ××, XX, underscores. A year in 〔〕 belongs to a number. */
export const noBlankIsLeft: LetterCheck = (subject) =>
  subject.definition.isForm === true
    ? []
    : distinct(
        ownTexts(subject)
          .flatMap(blanksIn)
          .map((blank) => fault('L.blank', `“${blank}”处还没有填写。`, blank)),
      )

/** The request is quoted word for word. */
export const requestIsQuoted: LetterCheck = ({ letter, definition, facts }) => {
  if (!definition.paragraphs.some(({ kind }) => kind === 'quote')) return []
  const quotes = letter.blocks.filter((block) => block.kind === 'quote')
  return quotes.some(({ text }) => text === facts.words.description)
    ? []
    : [fault('L.quote', '告知书引用的申请内容与登记的申请内容不一致。')]
}

/** Prescribed paragraphs stand in the letter as prescribed. The one on remedies has a check of its own. */
export const prescribedWordsStand: LetterCheck = ({ letter, definition, facts }) => {
  const texts = new Set(letter.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])))
  return definition.paragraphs
    .filter(({ locked, kind, text }) => locked && kind !== 'quote' && text !== '{remedy}')
    .flatMap((paragraph) => fillParagraph(paragraph, definition, facts))
    .filter((text) => !texts.has(text))
    .map((text) => fault('L.prescribed', '缺少法定文字，或者法定文字被改动。', text))
}

/** Only laws and administrative regulations forbid disclosure (Art. 14); a rule or a document is no ground. */
export const citedLawIsLaw: LetterCheck = ({ definition, facts }) => {
  const cited = facts.words.lawCited
  if (definition.code !== 'denied-other-law' || cited === undefined) return []
  return /通知|意见|方案|函〔|发〔|办法|细则/.test(cited)
    ? [
        {
          rule: 'L.notLaw',
          severity: 'warning',
          message: '禁止公开的依据应当是法律、行政法规，请核对所引是否为规章或者文件。',
          quote: cited,
        },
      ]
    : []
}

function labelOf(name: string): string {
  return isPlaceholder(name) ? placeholderOf(name).label : name
}

function distinct(findings: readonly LetterFinding[]): readonly LetterFinding[] {
  return findings.filter((finding, at) => findings.findIndex(({ quote }) => quote === finding.quote) === at)
}
