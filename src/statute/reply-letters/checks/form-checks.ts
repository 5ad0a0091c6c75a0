import { isWellFormedNumber, parseNumber } from '../document-number.ts'
import { fault, ownTexts } from './letter-check.ts'
import type { LetterCheck } from './letter-check.ts'

/** The number is there, written as GB/T 9704 asks, and of the year of issue. A draft has none yet. */
export const numberIsRight: LetterCheck = ({ letter, definition }) => {
  if (definition.series === null || letter.date === null) return []
  if (letter.number === null) return [fault('L.number', '已经签发，还没有发文字号。')]
  if (!isWellFormedNumber(letter.number)) {
    return [
      fault(
        'L.numberForm',
        '发文字号应当形如“示自然资公开〔2026〕12号”：年份用六角括号，序号不编虚位。',
        letter.number,
      ),
    ]
  }
  return parseNumber(letter.number)?.year === Number(letter.date.slice(0, 4))
    ? []
    : [fault('L.numberYear', '发文字号的年份与成文日期不一致。', letter.number)]
}

/** Somebody is addressed, the organ signs; a form is signed by whoever fills it in. */
export const headAndFootStand: LetterCheck = ({ letter, definition }) => [
  ...(letter.addressee.trim() === '' ? [fault('L.addressee', '没有主送对象。')] : []),
  ...(letter.signedBy.trim() === '' && definition.isForm !== true ? [fault('L.signature', '没有署名机关。')] : []),
]

/** As many pages go along as the letter says. */
export const pagesAgree: LetterCheck = ({ facts }) => {
  const stated = facts.words.pages?.trim()
  if (stated === undefined || stated === '' || facts.attachmentPages === null) return []
  return Number(stated) === facts.attachmentPages
    ? []
    : [fault('L.pages', `写明共${stated}页，附件实际共${facts.attachmentPages}页。`)]
}

/** Others are not told who asked (Art. 32 asks for their opinion on the information, not on the applicant). */
export const applicantStaysUnnamed: LetterCheck = (subject) => {
  const name = subject.facts.words.applicantName?.trim() ?? ''
  const isForOthers = subject.definition.addressee === 'third-party' || subject.definition.addressee === 'organ'
  return isForOthers && name.length > 1 && ownTexts(subject).some((text) => text.includes(name))
    ? [fault('L.applicantShown', '发给第三方或者其他机关的文书中不应当写明申请人。', name)]
    : []
}
