import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Actor, Program } from '../kernel/actor.ts'
import { addDays, dayInChina } from '../kernel/day.ts'
import { itemKinds, emptyMetadata, plainOf, type MoveIn, type PublishedBefore } from '../modules/disclosure/public.ts'
import {
  columnsOf,
  usualColours,
  usualColumns,
  type Column,
  type SiteBook,
  type ToldSite,
} from '../modules/sites/public.ts'
import { demoGovernment } from './organs.table.ts'
import { demoLeaders, demoSites } from './sites.table.ts'

export type SitesNeeds = {
  now(): Date
  listOrgans(): Promise<readonly { readonly id: string; readonly name: string }[]>
  enterSite(by: Actor, site: ToldSite): Promise<void>
  /** The sites as they are now. */
  book(): SiteBook
  moveIn(by: Program, move: Omit<MoveIn, 'tell'>): Promise<unknown>
}

const start: Program = { kind: 'program', name: '首次启动' }

/** Enters the sites of the imaginary county, and what was public on them before; days count back from today. */
export async function enterSites(needs: SitesNeeds, folder: string): Promise<void> {
  const organs = new Map((await needs.listOrgans()).map(({ id, name }) => [name, id]))
  for (const site of demoSites) await needs.enterSite(start, toldSite(site, organs.get(site.organ) ?? ''))
  const book = needs.book()
  const { items } = fixture.parse(JSON.parse(readFileSync(join(folder, 'items.json'), 'utf8')))
  for (const { id, organ, code } of demoSites) {
    const own = columnsOf(book, id)
    const told = items.filter(({ site }) => site === id).toSorted((one, other) => one.day - other.day)
    await needs.moveIn(start, {
      organId: organs.get(organ) ?? '',
      indexCode: code,
      columns: book.columns,
      sitesAbove: new Set(organ === demoGovernment ? [] : ['county']),
      items: told.map((item) => publishedBefore(item, own, needs.now())),
    })
  }
}

function toldSite({ id, organ, name, code, domain }: (typeof demoSites)[number], organId: string): ToldSite {
  const isCounty = organ === demoGovernment
  return {
    ...{ id, organId, name, domains: [domain], colours: usualColours, guide: {}, main: isCounty },
    identity: {
      ...{ code, icp: '', police: '', sponsor: name, contact: '0000-0000000' },
      mistakes: `https://zhaocuo.example/?site=${code}`,
      keeper: isCounty ? '示范县人民政府办公室' : '',
    },
    columns: usualColumns('county', isCounty),
    leaders: isCounty ? demoLeaders : [],
  }
}

const fixture = z.object({
  items: z.array(
    z.object({
      site: z.string(),
      columns: z.array(z.string()),
      kind: z.enum(itemKinds.map(({ key }) => key)),
      /** Days from today. */
      day: z.int(),
      title: z.string(),
      number: z.string().nullable(),
      catalogue: z.string().nullable(),
      area: z.string().nullable().default(null),
      summary: z.string(),
      keywords: z.array(z.string()),
      paragraphs: z.array(z.string()),
    }),
  ),
})

type ToldItem = z.infer<typeof fixture>['items'][number]

function publishedBefore(told: ToldItem, own: readonly Column[], now: Date): PublishedBefore {
  const on = addDays(dayInChina(now), told.day)
  const { number: documentNumber, catalogue, area, summary, keywords } = told
  const body = told.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return {
    kind: told.kind,
    // Half past nine in the morning, in China.
    publishedAt: new Date(`${on}T01:30:00Z`),
    draft: {
      title: told.title,
      body,
      plain: plainOf(body),
      metadata: { ...emptyMetadata, documentNumber, catalogue, area, summary, keywords, madeOn: addDays(on, -2) },
      columns: own.filter(({ path }) => told.columns.includes(path)).map(({ id }) => id),
      attachments: [],
    },
  }
}
