import { addMonths } from '../../../../kernel/day.ts'
import { done, refuse } from '../../../../kernel/outcome.ts'
import type { ItemRefusal } from '../item-refusal.ts'
import type { ItemChange, ItemContext, ItemRule } from '../item-rule.ts'
import type { Item } from '../item.ts'
import { reviewAwaited } from '../review-practice.ts'

/** `publishAt`: when it goes public after the last review; null for at once. */
export const submitItem: ItemRule<{ readonly publishAt: Date | null }> = (item, { publishAt }, context) => {
  const missing = missingFrom(item, context)
  if (missing !== undefined) return refuse(missing)
  if (publishAt !== null && publishAt < context.now) return refuse('in-past')
  const detail = publishAt === null ? {} : { publishAt: publishAt.toISOString() }
  return done({ entries: [{ step: 'submit', detail }], set: { stage: 'in-review' } })
}

/** What has to be there before anybody is asked to review. */
function missingFrom(item: Item, context: ItemContext): ItemRefusal | undefined {
  const { working } = item
  if (item.attribute === null) return 'no-attribute'
  if (working.plain.trim() === '' && !working.attachments.some(({ role }) => role !== 'image')) return 'no-body'
  if (item.attribute === 'proactive' && working.columns.length === 0) return 'no-column'
  if (working.columns.some((id) => !context.columns.has(id))) return 'no-such-column'
  return context.openFindings(item) > 0 ? 'open-findings' : undefined
}

export type Opinion = { readonly opinion: string }

/** One review passed; after the last one the item goes public, waits for its hour, or is kept back by its attribute. */
export const passReview: ItemRule<Opinion> = (item, { opinion }, context) => {
  const review = reviewAwaited(item, context.practice)
  if (review === undefined) return refuse('not-at-this-stage')
  if (context.openFindings(item) > 0) return refuse('open-findings')
  const passed = { step: 'pass', detail: { review: review.key, zh: review.zh, opinion } } as const
  const isLast = context.practice.at(-1)?.key === review.key
  return done(isLast ? afterLast(item, passed, context) : { entries: [passed] })
}

function afterLast(item: Item, passed: ItemChange['entries'][0], { now, today }: ItemContext): ItemChange {
  if (item.attribute !== 'proactive') {
    const set = { stage: 'kept-back', reviewAgainOn: aYearAfter(today) } as const
    return { entries: [passed, { step: 'keep-back', detail: {} }], set }
  }
  const at = wantedTime(item)
  if (at !== null && at > now) {
    const entry = { step: 'schedule', detail: { publishAt: at.toISOString() } } as const
    return { entries: [passed, entry], set: { stage: 'scheduled', publishAt: at } }
  }
  return { entries: [passed, { step: 'publish', detail: {} }], ...publishing }
}

/** What was asked for when it was submitted. */
function wantedTime({ trail }: Item): Date | null {
  const wanted = trail.findLast(({ step }) => step === 'submit')?.detail['publishAt']
  return wanted === undefined ? null : new Date(wanted)
}

/** 条例 第十八条: withheld information is looked at again from time to time; once a year where nothing else is settled. */
function aYearAfter(today: ItemContext['today']): ItemContext['today'] {
  return addMonths(today, 12)
}

export const returnItem: ItemRule<Opinion> = (item, { opinion }, { practice }) => {
  if (opinion.trim() === '') return refuse('no-reason')
  const review = reviewAwaited(item, practice)
  const detail = { review: review?.key ?? '', zh: review?.zh ?? '', opinion }
  return done({ entries: [{ step: 'return', detail }], set: { stage: 'draft' } })
}

export const takeBackItem: ItemRule<null> = () =>
  done({ entries: [{ step: 'take-back', detail: {} }], set: { stage: 'draft', publishAt: null } })

export const publishItem: ItemRule<null> = () => done({ entries: [{ step: 'publish', detail: {} }], ...publishing })

const publishing = { publish: true } as const
