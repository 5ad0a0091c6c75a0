import type { Day } from '../../kernel/day.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { ARTICLE_31, RECEIPT_GUIDANCE } from './articles.ts'

/** How an application came: 当面、挂号或特快专递（签收）、平常信函、寄给本机关其他机构或个人、网上、传真、电子邮件、其他。 */
export type ReceiptChannel =
  'in-person' | 'registered-mail' | 'ordinary-mail' | 'other-office-mail' | 'online' | 'fax' | 'e-mail' | 'other'

export type Arrival = {
  readonly channel: ReceiptChannel
  /** Submitted, signed for, or actually in the hands of the disclosure unit. */
  readonly arrivedOn: Day
  /** The day both sides confirmed; null while they have not. */
  readonly confirmedOn: Day | null
  /** For `other`: the day the organ's own published rule sets; null or absent where it sets none. */
  readonly setByOrgan?: Day | null
}

export type Receipt = {
  /** Day 0 of the clock. */
  readonly receivedOn: Day | 'unconfirmed'
  readonly why: string
  readonly article: string
}

/** The day an application counts as received (条例 第三十一条). */
export function receiptOf(arrival: Arrival): Receipt {
  const { channel, arrivedOn, confirmedOn, setByOrgan } = arrival
  const { certain, why, article } = channelRules[channel]
  if (certain) return { receivedOn: arrivedOn, why, article }
  if (channel === 'other' && setByOrgan !== undefined && setByOrgan !== null)
    return { receivedOn: setByOrgan, why: '以本机关公布的受理规则确定的日期为收到申请之日', article }
  if (confirmedOn === null) return { receivedOn: 'unconfirmed', why: `尚未与申请人确认：${why}`, article }
  if (confirmedOn < arrivedOn) return { receivedOn: 'unconfirmed', why: '确认日期早于申请到达的日期，请核对', article }
  return { receivedOn: confirmedOn, why, article }
}

/**
 * By when an application should be confirmed: ordinary mail on the day it came (条例 第三十一条); for the other channels
 * the law names no limit, and one working day keeps the clock from being put off. Null where nothing is to be confirmed.
 */
export function confirmBy(calendar: WorkCalendar, { channel, arrivedOn }: Arrival): Day | null {
  if (channelRules[channel].certain) return null
  const sameDay = channel === 'ordinary-mail' || channel === 'other-office-mail'
  return sameDay ? arrivedOn : addWorkingDays(calendar, arrivedOn, 1)
}

type ChannelRule = { readonly certain: boolean; readonly why: string; readonly article: string }

const bothSides = '以双方确认之日为收到申请之日'
const byContact = '以与申请人确认之日为收到申请之日'

// An older guideline took an e-mail's arrival; Art. 31 (2019) is later and ranks higher.
const channelRules: Readonly<Record<ReceiptChannel, ChannelRule>> = {
  'in-person': { certain: true, why: '当面提交，以提交之日为收到申请之日', article: ARTICLE_31 },
  'registered-mail': { certain: true, why: '需要签收的邮件，以签收之日为收到申请之日', article: ARTICLE_31 },
  'ordinary-mail': { certain: false, why: `不需签收的平常信函，${byContact}`, article: ARTICLE_31 },
  'other-office-mail': {
    certain: false,
    why: `寄给其他机构或者个人的邮件，公开工作机构实际收到后${byContact}`,
    article: RECEIPT_GUIDANCE,
  },
  online: { certain: false, why: `互联网渠道提交，${bothSides}`, article: ARTICLE_31 },
  fax: { certain: false, why: `传真提交，${bothSides}`, article: ARTICLE_31 },
  'e-mail': { certain: false, why: `电子邮件提交，${bothSides}`, article: ARTICLE_31 },
  other: { certain: false, why: `其他渠道提交，${bothSides}`, article: RECEIPT_GUIDANCE },
}
