import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Program } from '../kernel/actor.ts'
import { addDays, addMonths, dayInChina, type Day } from '../kernel/day.ts'
import { interpretationForms } from '../statute/proactive-disclosure/interpretation-forms.table.ts'
import type { DocumentWriting, ImportedDocument } from '../modules/normative-documents/public.ts'

type PublishedItem = { readonly id: number; readonly title: string; readonly publishedOn: Day }

export type DocumentsNeeds = {
  now(): Date
  listOrgans(): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** What an organ published, the newest first. */
  newestItems(organId: string, limit: number): Promise<readonly PublishedItem[]>
  bring(by: Program, organId: string, documents: readonly ImportedDocument[]): Promise<unknown>
  beginDraft(by: Program, organId: string, writing: DocumentWriting): Promise<unknown>
}

const start: Program = { kind: 'program', name: '首次启动' }

/** Enters the rules and documents the imaginary county issued before; days count back from today. */
export async function enterDocuments(needs: DocumentsNeeds, folder: string): Promise<void> {
  const organs = new Map((await needs.listOrgans()).map(({ id, name }) => [name, id]))
  const { documents, drafts } = fixture.parse(JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')))
  const today = dayInChina(needs.now())
  for (const organ of new Set(documents.map((document) => document.organ))) {
    const own = documents.filter((document) => document.organ === organ)
    const items = await needs.newestItems(organs.get(organ) ?? '', 200)
    await needs.bring(
      start,
      organs.get(organ) ?? '',
      own.map((document) => issuedBefore(document, { today, all: own, items })),
    )
  }
  for (const { organ, text, ...draft } of drafts)
    await needs.beginDraft(start, organs.get(organ) ?? '', {
      ...{ ...draft, kind: 'normative-document', text: text.join('\n'), coIssuers: [], topic: null, trial: false },
    })
}

const fixture = z.object({
  drafts: z.array(
    z.object({
      organ: z.string(),
      title: z.string(),
      draftedBy: z.string(),
      market: z.boolean(),
      text: z.array(z.string()),
    }),
  ),
  documents: z.array(
    z.object({
      /** What others name it by. */
      key: z.string(),
      organ: z.string(),
      title: z.string(),
      /** `{year}` is the year it was made in. */
      number: z.string(),
      registry: z.string(),
      /** Days from today: when it was made, and since when it applies. */
      day: z.int(),
      effective: z.int(),
      /** Its term; 0: none. */
      years: z.int(),
      draftedBy: z.string(),
      market: z.boolean(),
      text: z.array(z.string()),
      change: z.enum(['amended', 'repealed', 'lapsed']).optional(),
      changed: z.int().optional(),
      /** Issued in this library: its interpretation is awaited. */
      here: z.literal(true).optional(),
      /** What was published to interpret it, by its title. */
      interpretations: z
        .array(z.object({ title: z.string(), form: z.enum(interpretationForms.map(({ key }) => key)) }))
        .default([]),
      /** The document the change rests on. */
      by: z.string().optional(),
    }),
  ),
})

type ToldDocument = z.infer<typeof fixture>['documents'][number]

type Around = {
  readonly today: Day
  readonly all: readonly ToldDocument[]
  readonly items: readonly PublishedItem[]
}

function issuedBefore(told: ToldDocument, { today, all, items }: Around): ImportedDocument {
  const { title, draftedBy, market, change, changed = 0 } = told
  const effectiveOn = addDays(today, told.effective)
  const expiresOn = told.years === 0 ? null : addDays(addMonths(effectiveOn, told.years * 12), -1)
  const madeOn = addDays(today, told.day)
  const by = all.find(({ key }) => key !== '' && key === told.by)
  const words = by === undefined ? '' : `${by.title}（${numbered(by.number, addDays(today, by.day))}）`
  const basis = { words, documentId: null }
  return {
    ...{ kind: 'normative-document', title, draftedBy, market, trial: /试行|暂行/.test(title), coIssuers: [] },
    ...{ text: told.text.join('\n'), topic: null, madeOn, fromElsewhere: told.here !== true },
    ...{ documentNumber: numbered(told.number, madeOn), registryNumber: numbered(told.registry, madeOn) },
    interpretations: told.interpretations.flatMap(({ title: wanted, form }) =>
      items.filter((item) => item.title === wanted).map(({ id, publishedOn }) => ({ itemId: id, form, publishedOn })),
    ),
    facts: [
      { change: 'issued', on: madeOn, effectiveOn, expiresOn },
      ...(change === undefined ? [] : [{ change, on: addDays(today, changed), basis }]),
    ],
  }
}

function numbered(number: string, madeOn: Day): string {
  return number.replace('{year}', madeOn.slice(0, 4))
}
