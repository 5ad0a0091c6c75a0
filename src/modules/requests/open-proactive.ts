import type { Staff } from '../../kernel/actor.ts'
import { addMonths, dayInChina } from '../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../kernel/outcome.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { act, type Acted } from '../audit/public.ts'
import { readStoredFile } from '../files/public.ts'
import { takeStep } from './actions/take-step.ts'
import type { RequestTables } from './data/request-tables.ts'
import { mayBeEnclosed } from './domain/case-file-kinds.table.ts'
import { muchAsked } from './domain/much-asked.ts'
import type { Refusal } from './domain/refusals.zh.ts'
import type { StepOn } from './domain/step-on.ts'
import { beginItem, type ItemOfRequest } from './domain/steps/begin-item.ts'
import { askedFor, requestOfItem } from './queries/asked-for.ts'
import { documentsOfCase } from './queries/letter-enclosures.ts'
import { countOpenSuggestions, openSuggestions } from './queries/open-suggestions.ts'
import type { RequestsNeeds } from './requests-needs.ts'
import { stepNeeds } from './step-needs.ts'

/** A file that goes along, as it was given out. */
type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/** Begins an item in a transaction; gives its id with the deeds, or why it was refused. */
type Begin = (transaction: DatabaseTransaction) => Promise<Outcome<Acted<number>, unknown>>

/** How items are begun elsewhere; refused, with a sentence, where a file hides something. */
export type BeginningItem = (
  actor: Staff,
  item: ItemOfRequest,
  files: readonly GivenFile[],
) => Promise<Outcome<Begin, string>>

/** Two years: what was asked for longer ago need not move anybody now. */
const MONTHS = 24

/** 依申请转主动公开 (条例 第四十四条): what many ask for, and the draft of an item made of what one was given. */
export function openProactive(needs: RequestsNeeds, beginning: BeginningItem) {
  const tables = needs.database.withTables<RequestTables>()
  return {
    muchAsked: async ({ organId }: Staff, least: number) =>
      muchAsked(await askedFor(tables, organId, addMonths(dayInChina(needs.now()), -MONTHS)), least),
    /** What applicants suggest be public, still to be answered. */
    openSuggestions: ({ organId }: Staff) => openSuggestions(tables, organId),
    countOpenSuggestions: ({ organId }: Staff) => countOpenSuggestions(tables, organId),
    requestOfItem: ({ organId }: Staff, itemId: number) => requestOfItem(tables, organId, itemId),
    /** Files of the case that may be published along: those a letter may take along. */
    filesToPublish: async (requestId: string) =>
      (await documentsOfCase(needs.database, requestId)).filter(({ kind }) => mayBeEnclosed(kind)),
    /** Begins the item and puts it on the file of the case, in one transaction. */
    async beginItem(
      actor: Staff,
      on: StepOn,
      { fileIds, ...item }: ItemOfRequest & { readonly fileIds: readonly string[] },
    ): Promise<Outcome<unknown, Refusal | Readonly<Record<string, string>>>> {
      const files = await givenFiles(on.requestId, fileIds)
      if (files === undefined) return refuse('other-case-file')
      const [needsNow, begin] = await Promise.all([stepNeeds(needs, actor), beginning(actor, item, files)])
      if (!begin.ok) return refuse({ files: begin.refusal })
      return act<unknown, Refusal>(needs.database, actor, async (transaction) => {
        const begun = await begin.value(transaction)
        if (!begun.ok) return refuse('item-refused')
        const itemId = begun.value.value
        const step = { on, step: 'begin-item', rule: beginItem } as const
        const taken = await takeStep(await needsNow(transaction), actor, step, { ...item, itemId })
        if (!taken.ok) return taken
        return done({ value: itemId, deeds: [...begun.value.deeds, ...taken.value.deeds] })
      })
    },
  }

  async function givenFiles(requestId: string, ids: readonly string[]): Promise<readonly GivenFile[] | undefined> {
    const known = (await documentsOfCase(needs.database, requestId)).filter(({ kind }) => mayBeEnclosed(kind))
    if (ids.some((id) => !known.some(({ fileId }) => fileId === id))) return undefined
    const read = await Promise.all(ids.map((id) => readStoredFile(needs, needs.database, id)))
    return read.flatMap((one) => (one === undefined ? [] : [{ name: one.file.name, bytes: one.bytes }]))
  }
}

export type Proactive = ReturnType<typeof openProactive>
