import { addDays, type Day } from '../../../kernel/day.ts'
import { parseDay } from '../../../kernel/day.ts'
import { MARKET_CONSULTATION_DAYS, type DocumentPractice } from './document-practice.ts'
import type { NormativeDocument } from './document.ts'
import type { DocumentEntry } from './document-trail.ts'
import type { DocumentStep } from './document-steps.table.ts'

/** One thing a document has to pass before it is deliberated, and whether it has. */
export type AwaitedStep = {
  readonly step: DocumentStep
  readonly done: boolean
  /** Why it is not done though something was: a sentence. */
  readonly because: string | null
}

type Asked = Pick<NormativeDocument, 'market' | 'kind' | 'trail'>

/**
 * What has to have been done before deliberation, in the order it is usually done. A review is of the text it saw: a text
 * changed afterwards is reviewed again. Without an interpretation plan nothing is put before the meeting (三同步).
 */
export function awaitedSteps(document: Asked, practice: DocumentPractice): readonly AwaitedStep[] {
  const { market, kind } = document
  const consults = market || kind === 'rule' || practice.consultsAlways
  return [
    ...(consults ? [consulted(document)] : []),
    ...(market ? [reviewed(document, 'review-competition')] : []),
    reviewed(document, 'review-legality'),
    { step: 'plan-interpretation', done: lastOf(document, 'plan-interpretation') !== undefined, because: null },
  ]
}

/** For how many days such a document is consulted on at least. */
export function consultationDays({ market, kind }: Pick<Asked, 'market' | 'kind'>, practice: DocumentPractice): number {
  return market || kind === 'rule' ? MARKET_CONSULTATION_DAYS : practice.consultationDays
}

/** The last day a consultation that began on this day may close at the earliest. */
export function consultationUntil(from: Day, days: number): Day {
  return addDays(from, days - 1)
}

function consulted(document: Asked): AwaitedStep {
  const opened = lastOf(document, 'consult')
  const closed = lastOf(document, 'close-consultation')
  const isClosed = opened !== undefined && closed !== undefined && closed.seq > opened.seq
  const until = parseDay(opened?.detail['until'] ?? '')
  return {
    step: opened === undefined || isClosed ? 'consult' : 'close-consultation',
    done: isClosed,
    because: opened === undefined || isClosed ? null : `征求意见至${until ?? ''}，结束后登记征求意见情况。`,
  }
}

function reviewed(document: Asked, step: 'review-competition' | 'review-legality'): AwaitedStep {
  const review = lastOf(document, step)
  if (review === undefined) return { step, done: false, because: null }
  if (review.detail['verdict'] === 'returned') return { step, done: false, because: '审核未通过，修改后再次审核。' }
  const changed = document.trail.findLast(({ step: of, detail }) => of === 'edit' && detail['text'] === 'changed')
  const isStale = changed !== undefined && changed.seq > review.seq
  return { step, done: !isStale, because: isStale ? '审核后文稿有修改，应当重新审核。' : null }
}

/** The last entry of a step since the document was last reopened. */
function lastOf({ trail }: Asked, step: DocumentStep): DocumentEntry | undefined {
  return trail.findLast((entry) => entry.step === step)
}
