import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Program } from '../kernel/actor.ts'
import { addDays, day, dayInChina, type Day } from '../kernel/day.ts'
import {
  emptyMetadata,
  paragraphsOf,
  plainOf,
  type MoveIn,
  type PublishedBefore,
} from '../modules/disclosure/public.ts'
import type { BringEarlier, BringIssues } from '../modules/gazette/public.ts'
import { columnsOf, type SiteBook } from '../modules/sites/public.ts'
import { gazetteReceivers } from '../statute/proactive-disclosure/gazette-receivers.table.ts'
import { gazetteSections } from '../statute/proactive-disclosure/gazette-sections.table.ts'
import { demoGovernment } from './organs.table.ts'
import { demoSites } from './sites.table.ts'

export type GazetteDemoNeeds = {
  now(): Date
  listOrgans(): Promise<readonly { readonly id: string; readonly name: string }[]>
  book(): SiteBook
  moveIn(by: Program, move: Omit<MoveIn, 'tell'>): Promise<unknown>
  /** What may be gazetted, by its number. */
  candidates(
    organId: string,
    since: Day,
  ): Promise<readonly { readonly itemId: number; readonly documentNumber: string | null }[]>
  readonly bring: BringIssues
  readonly bringEarlier: BringEarlier
}

const start: Program = { kind: 'program', name: '首次启动' }

/** Enters the gazette of the imaginary county: what it printed, two issues, and one being put together. Gives what went wrong. */
export async function enterGazette(needs: GazetteDemoNeeds, folder: string): Promise<readonly string[]> {
  const { items, issues, earlier } = fixture.parse(JSON.parse(readFileSync(join(folder, 'issues.json'), 'utf8')))
  const organs = await needs.listOrgans()
  const organId = organs.find(({ name }) => name === demoGovernment)?.id ?? ''
  const site = demoSites.find(({ organ }) => organ === demoGovernment)
  if (site === undefined) return []
  const { columns } = needs.book()
  const own = columnsOf(needs.book(), site.id).filter(({ path }) => path === 'zhengce')
  const today = dayInChina(needs.now())
  await needs.moveIn(start, {
    ...{ organId, indexCode: site.code, columns, sitesAbove: new Set<string>() },
    items: items.map((item) =>
      publishedBefore(
        item,
        today,
        own.map(({ id }) => id),
      ),
    ),
  })
  const found = new Map(
    (await needs.candidates(organId, addDays(today, -400))).map(({ itemId, documentNumber }) => [
      documentNumber,
      itemId,
    ]),
  )
  const brought = await needs.bring(
    start,
    organId,
    issues.map(({ day, texts, distribution }) => ({
      on: day === null ? null : addDays(today, day),
      items: texts.flatMap(({ number, section, paragraphs }) => {
        const itemId = paragraphs === undefined ? numberedItem(found, number, items, today) : undefined
        return itemId === undefined ? [] : [{ itemId, section }]
      }),
      written: texts.flatMap(({ number, title, section, paragraphs, pictures }) => {
        if (paragraphs === undefined || title === undefined) return []
        const body = paragraphsOf(paragraphs.join('\n\n'))
        return [{ title, section, body, documentNumber: number ?? null, pictures: pictures.map(pictureIn(folder)) }]
      }),
      distribution,
    })),
  )
  const old = await Promise.all(earlier.map((one) => needs.bringEarlier(start, organId, earlierIn(folder, one))))
  return [brought, ...old].flatMap((one) => (one.ok ? [] : [`公报没有录入（${one.refusal}）`]))
}

const section = z.enum(gazetteSections.map(({ key }) => key))

const fixture = z.object({
  /** Printed long before the register was kept: scanned. */
  earlier: z.array(
    z.object({
      file: z.string(),
      name: z.string(),
      year: z.int(),
      number: z.int(),
      on: z.string().transform((text) => day(text)),
      pages: z.int(),
      contents: z.array(z.object({ section, title: z.string(), documentNumber: z.string(), page: z.int() })),
    }),
  ),
  items: z.array(
    z.object({
      /** Days from today. */
      day: z.int(),
      title: z.string(),
      /** `{year}` is the year it was made in. */
      number: z.string(),
      catalogue: z.string(),
      body: z.array(z.string()),
    }),
  ),
  issues: z.array(
    z.object({
      /** Days from today; null: still being put together. */
      day: z.int().nullable(),
      /** Something published, by its number, or what was written for the issue. */
      texts: z.array(
        z.object({
          section,
          number: z.string().optional(),
          title: z.string().optional(),
          paragraphs: z.array(z.string()).optional(),
          /** Files of the folder, placed where their names stand: `【图片1】`. */
          pictures: z.array(z.object({ file: z.string(), alt: z.string() })).default([]),
        }),
      ),
      distribution: z
        .object({
          copies: z.int(),
          deliveries: z.array(
            z.object({
              kind: z.enum(gazetteReceivers.map(({ key }) => key)),
              receiver: z.string(),
              copies: z.int(),
            }),
          ),
        })
        .nullable(),
    }),
  ),
})

type ToldEarlier = z.infer<typeof fixture>['earlier'][number]

function earlierIn(folder: string, { file, contents, ...told }: ToldEarlier): Parameters<BringEarlier>[2] {
  const name = `${told.year}年第${told.number}期.pdf`
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  return { told: { ...told, running: null }, contents, file: { name, bytes, words: null } }
}

function pictureIn(folder: string) {
  return ({ file, alt }: { readonly file: string; readonly alt: string }) => ({
    ...{ name: file, alt },
    bytes: new Uint8Array(readFileSync(join(folder, file))),
  })
}

type ToldItem = z.infer<typeof fixture>['items'][number]

/** The item of a number; those of this fixture bear the year they were made in. */
function numberedItem(
  found: ReadonlyMap<string | null, number>,
  number: string | undefined,
  items: readonly ToldItem[],
  today: Day,
): number | undefined {
  const told = items.find((item) => item.number === number)
  return found.get(told === undefined ? (number ?? '') : numbered(told, today))
}

function numbered({ number, day }: ToldItem, today: Day): string {
  return number.replace('{year}', addDays(today, day - 2).slice(0, 4))
}

function publishedBefore(told: ToldItem, today: Day, columns: readonly string[]): PublishedBefore {
  const { title, catalogue, day } = told
  const body = told.body.join('')
  const madeOn = addDays(today, day - 2)
  return {
    kind: 'document',
    publishedAt: new Date(`${addDays(today, day)}T01:30:00Z`),
    draft: {
      ...{ title, body, plain: plainOf(body), columns, attachments: [] },
      metadata: { ...emptyMetadata, catalogue, madeOn, documentNumber: numbered(told, today) },
    },
  }
}
