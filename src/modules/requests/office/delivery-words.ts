import { dayInChinese } from '../../../kernel/day.ts'
import type { Tone } from '../../../ui/office/status-badge.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { Delivery } from '../domain/case-state.ts'
import { deliveryWays, type DeliveryWay } from '../domain/delivery-ways.table.ts'

/** What the way is called. */
export function wayInWords(way: DeliveryWay): string {
  return deliveryWays.find(({ key }) => key === way)?.zh ?? way
}

/** Where a letter on its way is, in a few words. */
export function deliveryInWords({ sentOn, servedOn, failedOn }: Delivery): string {
  if (servedOn !== null) return `${dayInChinese(servedOn)}送达`
  return failedOn === null ? `${dayInChinese(sentOn)}发出` : `${dayInChinese(failedOn)}退回`
}

export function toneOfDelivery({ servedOn, failedOn }: Delivery): Tone {
  if (servedOn !== null) return 'good'
  return failedOn === null ? 'active' : 'bad'
}

/** Whether the reply came in time, by which day, and by which rule (国办公开办函〔2016〕235号). */
export function verdictInWords({ state, clock }: CaseFile): { readonly tone: Tone; readonly zh: string } | null {
  const { repliedOn } = state
  if (repliedOn === null || clock.verdict === null) return null
  const due = clock.due === null ? '' : `，答复期限为${dayInChinese(clock.due)}`
  const isInTime = clock.verdict === 'in-time'
  return {
    tone: isInTime ? 'good' : 'bad',
    zh: `${isInTime ? '按期答复' : '逾期答复'}：${dayInChinese(repliedOn)}${ruleInWords(state)}${due}`,
  }
}

function ruleInWords({ deliveries, decisionLetterId }: CaseFile['state']): string {
  const sent = deliveries.find(({ letterId }) => letterId === decisionLetterId)
  const way = deliveryWays.find(({ key }) => key === sent?.way)
  return way === undefined ? '' : `（以${way.day}为准）`
}
