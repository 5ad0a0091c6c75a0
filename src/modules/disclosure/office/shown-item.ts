import type { VNode } from 'preact'
import type { Staff } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Column } from '../../sites/public.ts'
import { itemStepsFor } from '../domain/bar-to-item-step.ts'
import { linkFindings, type FollowedLink, type LinkFinding } from '../domain/findings/link-findings.ts'
import { missingMetadata, type MetadataFinding } from '../domain/findings/missing-metadata.ts'
import { itemFindings, type ItemFinding } from '../domain/item-findings.ts'
import { linksIn, namedWithin } from '../domain/links.ts'
import type { ItemStep } from '../domain/item-steps.table.ts'
import type { Item } from '../domain/item.ts'
import type { ReviewStep } from '../domain/review-practice.ts'
import type { KeptEdition } from '../queries/editions-of.ts'
import type { Newsroom } from './newsroom.ts'

/** An item with all its page shows. */
export type ShownItem = {
  readonly item: Item
  readonly steps: readonly ItemStep[]
  readonly practice: readonly ReviewStep[]
  readonly findings: readonly ItemFinding[]
  readonly advice: readonly (MetadataFinding | LinkFinding)[]
  readonly editions: readonly KeptEdition[]
  readonly columns: readonly Column[]
  readonly calendar: WorkCalendar
  readonly today: Day
  /** What other modules say of it. */
  readonly others: readonly VNode[]
}

/** Reads what the page of an item needs; findings only while something may still be done about them. */
export async function showItem(newsroom: Newsroom, actor: Staff, item: Item): Promise<ShownItem> {
  const [practice, editions, calendar, others, lists] = await Promise.all([
    newsroom.practiceOf(item.organId),
    newsroom.editionsOf(item.id),
    newsroom.calendar(item.organId),
    newsroom.panelsOf(actor, item.id),
    newsroom.listsOf(item.organId),
  ])
  const today = newsroom.today()
  const links = await followedWithin(newsroom, item.working.body)
  const isOpen = item.attribute === 'proactive' && ['draft', 'in-review', 'scheduled'].includes(item.stage)
  return {
    ...{ item, practice, editions, calendar, today, others },
    steps: itemStepsFor(item, { actor, practice }),
    findings: isOpen ? itemFindings(item, lists) : [],
    advice: isOpen ? adviceFor(item, { today, links, hosts: newsroom.hostsOf() }) : [],
    columns: newsroom.columnsOf(item.organId),
  }
}

type Around = { readonly today: Day; readonly links: readonly FollowedLink[]; readonly hosts: readonly string[] }

function adviceFor({ working, kind, attribute }: Item, { today, links, hosts }: Around) {
  const { metadata, title } = working
  const missing = missingMetadata({
    ...{ title, attribute, official: kind === 'document', publishOn: today, keywords: metadata.keywords },
    ...{ topic: metadata.topic ?? '', documentNumber: metadata.documentNumber ?? '', datedOn: metadata.madeOn },
    ...{ statutoryItem: metadata.catalogue, summary: metadata.summary },
    // Given at publication, or filled by the organ itself where nothing is written.
    ...{ indexNumber: '', issuer: '本机关', source: '本机关', validity: '' },
  }).filter(({ field }) => field !== 'indexNumber')
  return [...missing, ...linkFindings(links, hosts)]
}

/** Links within the sites are followed in the records; where others lead, nobody has seen. */
async function followedWithin(newsroom: Newsroom, body: string): Promise<readonly FollowedLink[]> {
  const links = linksIn(body).map((link) => ({ ...link, named: namedWithin(link.href) }))
  const unshown = await newsroom.unshownAmong(
    links.flatMap(({ named }) => (named !== null && 'item' in named ? [named.item] : [])),
  )
  return links.map(({ named, ...link }) => {
    if (named === null) return { ...link, seen: null }
    const isThere = 'item' in named ? !unshown.has(named.item) : newsroom.hasColumn(named.column)
    return { ...link, seen: { status: isThere ? 200 : 404 } }
  })
}
