import type { Staff } from '../../../kernel/actor.ts'
import { addMonths, dayInChinese } from '../../../kernel/day.ts'
import type { HomeCard } from '../../../ui/office/home-cards.tsx'
import { interpretBy } from '../domain/interpretation-limit.ts'
import { lateWords } from './document-words.ts'
import type { Library } from './library.ts'

/** Terms that end soon, for whoever keeps the library; interpretations that are awaited or late, for who writes them too. */
export async function homeCards(library: Library, actor: Staff): Promise<readonly HomeCard[]> {
  const { permissions } = actor
  const keeps = permissions.has('register-documents')
  const interprets = keeps || permissions.has('write-documents')
  const cards = await Promise.all([
    keeps ? endingCard(library, actor) : [],
    interprets ? interpretCard(library, actor) : [],
  ])
  return cards.flat()
}

async function endingCard(library: Library, { organId }: Staff): Promise<readonly HomeCard[]> {
  const today = library.today()
  const { practice } = await library.practiceOf(organId)
  const { ending } = await library.countViews({ organId, today, warnUntil: addMonths(today, practice.warnMonths) })
  const words = `件在${practice.warnMonths}个月内到期`
  return [{ title: '规范性文件', href: '/office/documents?view=ending', count: ending, tone: 'warning', words }]
}

/** 国办发〔2016〕80号: what is late is told by its name above all cards, until it is there. */
async function interpretCard(library: Library, { organId }: Staff): Promise<readonly HomeCard[]> {
  const today = library.today()
  const [open, calendar] = await Promise.all([library.uninterpreted(organId), library.calendar(organId)])
  const awaited = open.map((document) => ({ ...document, by: interpretBy(document.publishedOn, calendar) }))
  const [first] = awaited
  if (first === undefined) return []
  const card = { title: '政策解读', href: '/office/documents?view=uninterpreted' } as const
  const late = awaited.filter(({ by }) => by < today)
  if (late.length === 0)
    return [
      { ...card, count: awaited.length, tone: 'warning', words: `件待发布解读，最早应在${dayInChinese(first.by)}前` },
    ]
  const overdue = late.map(({ id, title, by }) => ({
    ...{ href: `/office/documents/${id}`, label: title },
    words: `缺解读，${lateWords(by, { today, calendar })}`,
  }))
  return [{ ...card, count: late.length, tone: 'bad', words: '件公布满3个工作日没有解读', overdue }]
}
