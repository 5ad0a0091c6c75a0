import type { Staff } from '../../../kernel/actor.ts'
import { addMonths } from '../../../kernel/day.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import { interpretBy } from '../domain/interpretation-limit.ts'
import type { Library } from './library.ts'

/** Terms that end soon, and interpretations that are late, for whoever keeps the library. */
export async function homeCards(library: Library, actor: Staff): Promise<readonly HomeCard[]> {
  const { organId, permissions } = actor
  if (!permissions.has('register-documents')) return []
  const today = library.today()
  const { practice } = await library.practiceOf(organId)
  const [{ ending }, open, calendar] = await Promise.all([
    library.countViews({ organId, today, warnUntil: addMonths(today, practice.warnMonths) }),
    library.uninterpreted(organId),
    library.calendar(organId),
  ])
  const late = open.filter(({ publishedOn }) => interpretBy(publishedOn, calendar) < today).length
  const ends: HomeCard = {
    ...{ title: '规范性文件', href: '/office/documents?view=ending', count: ending, tone: 'warning' },
    words: `件在${practice.warnMonths}个月内到期`,
  }
  const lacks: HomeCard = {
    ...{ title: '政策解读', href: '/office/documents/figures', count: late, tone: 'bad' },
    words: '件公布满3个工作日没有解读',
  }
  return late === 0 ? [ends] : [ends, lacks]
}
