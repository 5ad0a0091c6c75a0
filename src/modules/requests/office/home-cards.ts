import type { Staff } from '../../../kernel/actor.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import type { Proactive } from '../open-proactive.ts'
import type { HandlingOffice } from './handling-office.ts'
import { SOON_WORKING_DAYS } from './work-list.page.tsx'

/** What of the requests waits for this person, for the first page of the office. */
export async function requestCards(
  office: Pick<HandlingOffice, 'ask' | 'today' | 'calendar'>,
  actor: Staff,
): Promise<readonly HomeCard[]> {
  if (!actor.permissions.has('see-requests')) return []
  const today = office.today()
  const soonBy = addWorkingDays(await office.calendar(actor.organId), today, SOON_WORKING_DAYS)
  const counts = await office.ask.countWork(actor, { today, soonBy })
  const { mine, overdue, soon, unconfirmed, unassigned } = counts
  const registers = actor.permissions.has('register-requests')
  const assigns = actor.permissions.has('assign-requests')
  return [
    card('mine', { title: '待我办理', count: mine, words: '件申请等待您办理', tone: 'active' }),
    card('pressing', { title: '已逾期', count: overdue, words: '件申请已超过答复期限', tone: 'bad' }),
    card('pressing', {
      title: '临近期限',
      count: soon,
      words: `件申请${SOON_WORKING_DAYS}个工作日内到期`,
      tone: 'warning',
    }),
    ...(registers
      ? [
          card('unconfirmed', {
            title: '待确认',
            count: unconfirmed,
            words: '件申请尚未与申请人确认收到',
            tone: 'warning',
          }),
        ]
      : []),
    ...(assigns
      ? [
          card('open&handler=nobody', {
            title: '待交办',
            count: unassigned,
            words: '件申请还没有承办人',
            tone: 'warning',
          }),
        ]
      : []),
  ]
}

/** Suggestions of applicants that what they got be public, still to be answered, where there are any (条例 第四十四条第二款). */
export async function suggestionCards(
  proactive: Pick<Proactive, 'countOpenSuggestions'>,
  actor: Staff,
): Promise<readonly HomeCard[]> {
  if (!actor.permissions.has('assign-requests')) return []
  const count = await proactive.countOpenSuggestions(actor)
  // Hardly anybody ever suggests: a card that is nearly always 0 would only take room.
  if (count === 0) return []
  return [
    {
      ...{ title: '公开建议待答复', href: '/office/much-asked', tone: 'warning' },
      ...{ count, words: '件申请的申请人建议纳入主动公开' },
    },
  ]
}

function card(tab: string, shown: Omit<HomeCard, 'href'>): HomeCard {
  return { ...shown, href: `/office/requests?tab=${tab}` }
}
