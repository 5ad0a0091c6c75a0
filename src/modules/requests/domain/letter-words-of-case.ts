import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import { yuan } from '../../../statute/fees/fee-in-words.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import type { PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'
import type { CaseFile } from './case-file.ts'
import type { Channel } from './channel.table.ts'
import { feeServedOn, payableThrough } from './fee-service.ts'
import type { LetterOrgan } from './letter-organ.ts'
import { supplyForms, wantedWays } from './wanted-form.table.ts'

/** The words the file of a request and its organ give to every letter; what there is not yet is left out. */
export function wordsOfCase(file: CaseFile, organ: LetterOrgan, calendar: WorkCalendar): LetterWords {
  const ofFile = { ...wordsOfRequest(file), ...wordsOfCourse(file), ...wordsOfFee(file, calendar) }
  return written({ ...ofFile, ...wordsOfOrgan(organ) })
}

/** What of a letter depends on the course of the case. */
export function flagsOfCase({ state }: CaseFile): readonly LetterFlag[] {
  const heard = state.consultations.filter((one) => one.with === 'third-party')
  const found: readonly (readonly [LetterFlag, boolean])[] = [
    ['corrected', state.correction !== null && state.correction.correctedOn !== null],
    ['extended', state.extension?.state === 'notified'],
    ['third-party-refused', heard.some(({ answer }) => answer === 'disagrees' || answer === 'partly')],
    ['third-party-silent', heard.some(({ answeredOn }) => answeredOn === null)],
    ['reasons-given', state.reasons !== null && state.reasons.given !== null],
    ['reasons-not-given', state.reasons !== null && state.reasons.given === null],
  ]
  return found.filter(([, isSo]) => isSo).map(([flag]) => flag)
}

/** What is asked for, in the applicant's own words; a correction is added to them, not put in their place. */
export function wantedInOwnWords({ request, events }: Pick<CaseFile, 'request' | 'events'>): string {
  const corrections = events.flatMap((event) => (event.kind === 'corrected' ? [event.description] : []))
  return [request.description, ...corrections.map((words) => `补正：${words}`)].join('\n')
}

/** How a letter names the channel: 您通过…提出的申请. */
const channelInLetters = {
  'in-person': '当面提交的方式',
  'registered-mail': '邮寄的方式',
  'ordinary-mail': '邮寄的方式',
  'other-office-mail': '邮寄的方式',
  online: '网上提交的方式',
  'e-mail': '电子邮件的方式',
  fax: '传真的方式',
  other: '其他方式',
} as const satisfies Record<Channel, string>

type MaybeWords = Readonly<Partial<Record<PlaceholderKey, string | null | undefined>>>

function wordsOfRequest(file: CaseFile): MaybeWords {
  const { request, state, clock } = file
  const form = supplyForms.find(({ key }) => key === request.wanted.form)?.zh
  const way = wantedWays.find(({ key }) => key === request.wanted.way)?.zh
  return {
    applicantName: request.applicant.name,
    registerNumber: request.number,
    receivedOn: state.receivedOn,
    channel: channelInLetters[request.channel],
    description: wantedInOwnWords(file),
    wantedForm: [form, way].filter((part) => part !== undefined).join('，'),
    dueOn: clock.due,
  }
}

function wordsOfOrgan({ unit }: LetterOrgan): MaybeWords {
  return { disclosureUnit: unit.name, contact: unit.phone, officeAddress: unit.address, officeHours: unit.hours }
}

function wordsOfCourse({ state, events }: CaseFile): MaybeWords {
  return {
    correctionAskedOn: state.correction?.askedOn,
    correctionAnswerBy: state.correction?.answerBy,
    correctedOn: state.correction?.correctedOn,
    reasonsAnswerBy: state.reasons?.answerBy,
    reasonsAskedOn: events.findLast(({ kind }) => kind === 'reasons-asked')?.on,
    consultationSentOn: state.consultations.at(-1)?.sentOn,
    extensionReason: state.extension?.reason,
    extensionDays: state.extension?.workingDays.toString(),
  }
}

function wordsOfFee({ state }: CaseFile, calendar: WorkCalendar): MaybeWords {
  if (state.fee === null) return {}
  return {
    feeAmount: yuan(state.fee.amountFen),
    feeNoticedOn: feeServedOn(state) ?? state.fee.noticedOn,
    paymentBy: payableThrough(state, calendar),
  }
}

function written(words: MaybeWords): LetterWords {
  const there = Object.entries(words).filter(([, word]) => word !== null && word !== undefined && word.trim() !== '')
  return Object.fromEntries(there) as LetterWords
}
