import type { Staff } from '../../../kernel/actor.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import { listedRemedies } from './remedy-list.tsx'
import type { RemediesOffice } from './remedies-office.ts'

/** How many cases have a day to mind, for whoever keeps them. */
export async function homeCard(office: RemediesOffice, actor: Staff): Promise<readonly HomeCard[]> {
  if (!actor.permissions.has('keep-remedies')) return []
  const [calendar, { remedies }] = await Promise.all([office.calendar(actor.organId), office.ask.openRemedies(actor)])
  const listed = listedRemedies(remedies, { calendar, today: office.today() })
  const missed = listed.filter(({ urgency }) => urgency === 'red').length
  const near = listed.filter(({ urgency }) => urgency === 'yellow').length
  const words = missed > 0 ? `件在办，其中${missed}件已经超期` : near > 0 ? `件在办，其中${near}件临近期限` : '件在办'
  const tone = missed > 0 ? 'bad' : near > 0 ? 'warning' : 'active'
  return [{ title: '复议诉讼', href: '/office/remedies', count: listed.length, words, tone }]
}
