import type { Staff } from '../../../kernel/actor.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import { SOON_WORKING_DAYS, type Limits } from './limits.page.tsx'

const LIMITS = '/office/publication-limits'

/** What of publishing waits for this person, for the first page of the office. */
export function deskCards(
  { permissions }: Pick<Staff, 'permissions'>,
  { toReview, toEvaluate, today, items, columns }: Limits & { readonly toReview: number; readonly toEvaluate: number },
): readonly HomeCard[] {
  const reviews = ['review-items', 'review-secrecy', 'approve-items'] as const
  const overdue = items.filter(({ dueOn }) => dueOn < today).length
  const still = columns.filter(({ standing }) => standing.state !== 'fresh').length
  const soon = { count: items.length - overdue, words: `条信息${SOON_WORKING_DAYS}个工作日内应当公开` }
  return [
    ...(reviews.some((may) => permissions.has(may))
      ? [
          card('待我审核', '/office/items?view=to-review', {
            count: toReview,
            words: '条信息等待您审核',
            tone: 'active',
          }),
        ]
      : []),
    ...(permissions.has('write-items')
      ? [
          card('逾期未公开', `${LIMITS}#overdue`, { count: overdue, words: '条信息超过公开时限', tone: 'bad' }),
          ...(toEvaluate === 0 ? [] : [evaluationCard(toEvaluate)]),
          card('即将到期', `${LIMITS}#soon`, { ...soon, tone: 'warning' }),
        ]
      : []),
    ...(permissions.has('keep-sites')
      ? [card('栏目更新', `${LIMITS}#columns`, { count: still, words: '个栏目需要更新', tone: 'warning' })]
      : []),
  ]
}

/** 条例 第十八条. */
function evaluationCard(count: number): HomeCard {
  const words = '条不主动公开的信息到期重新评估'
  return card('重新评估', '/office/items?view=to-evaluate', { count, words, tone: 'warning' })
}

function card(title: string, href: string, shown: Pick<HomeCard, 'count' | 'words' | 'tone'>): HomeCard {
  return { title, href, ...shown }
}
