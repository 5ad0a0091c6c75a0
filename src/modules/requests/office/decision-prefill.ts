import type { RawFields } from '../../../platform/http/fields.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import { isWithholdingGround } from '../../../statute/request-outcomes/withheld-part.ts'
import type { CaseDocument } from '../domain/case-document.ts'
import type { Decision } from '../domain/decision.ts'
import type { SupplyForm } from '../domain/wanted-form.table.ts'
import type { LetterSubject } from './letter-form.ts'

/** What stands in a fresh form: what the applicant asked for and what the case already knows. */
export function prefilled({ file }: LetterSubject, documents: readonly CaseDocument[]): RawFields {
  const { wanted } = file.request
  const { search } = file.state
  const going = documents.filter(({ kind }) => kind === 'disclosed-copy' || kind === 'redacted-copy')
  return {
    way: wanted.way,
    supplyForm: wanted.way === 'email' && wanted.form === 'electronic' ? '电子邮件' : formInWords[wanted.form],
    ...(search === null ? {} : { searchTold: `在${oneLine(search.places)}以${oneLine(search.terms)}检索` }),
    ...Object.fromEntries(going.map(({ fileId }) => [`file_${fileId}`, 'on'])),
  }
}

/** Whether a letter sent this way reaches its reader over the internet (行政复议法 第二十二条). */
export function isOnline(way: string): boolean {
  return way === 'online' || way === 'email'
}

/** The choice with the grounds of its closed parts, which ask for records of their own. */
export function choiceWithGrounds(choice: OutcomeChoice, { withheld }: Decision): OutcomeChoice {
  const grounds = [...new Set(withheld.map(({ ground }) => ground).filter(isWithholdingGround))]
  return grounds.length === 0 ? choice : { ...choice, grounds }
}

const formInWords = {
  paper: '纸质复制件',
  electronic: '电子数据复制件',
  disc: '电子数据复制件',
  reading: '当面提供阅览、抄录',
} as const satisfies Record<SupplyForm, string>

function oneLine(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .join('、')
    .replace(/[。；，]+$/, '')
}
