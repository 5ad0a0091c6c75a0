import { sql, type Kysely } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { Standing } from '../domain/document-fact.ts'
import type { DocumentStage } from '../domain/document-stages.table.ts'
import type { DocumentKind } from '../domain/document.ts'
import { awaitsInterpretation } from './awaits-interpretation.ts'

/** A document as the office's lists show it. */
export type ListedDocument = {
  readonly id: number
  readonly organId: string
  readonly kind: DocumentKind
  readonly stage: DocumentStage
  readonly title: string
  readonly documentNumber: string | null
  readonly registryNumber: string | null
  readonly madeOn: Day | null
  readonly itemId: number | null
  readonly publishedOn: Day | null
  readonly filedOn: Day | null
  /** Null while it was not issued. */
  readonly standing: Standing | null
}

/** Which documents a list shows: those being made, by how the others stand on `today`, or those named. */
export const documentViews = [
  { key: 'preparing', zh: '起草办理' },
  { key: 'in-force', zh: '现行有效' },
  { key: 'ending', zh: '即将到期' },
  { key: 'uninterpreted', zh: '缺解读' },
  { key: 'ended', zh: '废止失效' },
  { key: 'dropped', zh: '终止办理' },
] as const

export type DocumentView = (typeof documentViews)[number]['key']

export type DocumentFilter = {
  readonly organId: string
  readonly view: DocumentView
  readonly today: Day
  /** Terms that end by then are `ending`. */
  readonly warnUntil: Day
  /** In the title or a number. */
  readonly words?: string
  readonly kind?: DocumentKind
  /** Of 成文日期. */
  readonly year?: number
}

/** A document of an organ's own list. */
export type OwnDocument = ListedDocument & {
  /** Nothing interprets it yet, and something has to. */
  readonly awaitsInterpretation: boolean
}

/** Documents of an organ: what ends first comes first among those ending, what was published first among those to interpret, else the newest. */
export async function listDocuments(
  database: Database,
  filter: DocumentFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly documents: readonly OwnDocument[]; readonly total: number }> {
  const found = filtered(database.withTables<DocumentTables>(), filter)
  const [rows, { total }] = await Promise.all([
    found
      .selectAll()
      .select(awaitsInterpretation(filter.today).as('awaits_interpretation'))
      .$if(filter.view === 'uninterpreted', (query) => query.orderBy('published_on'))
      .$if(filter.view === 'ending', (query) => query.orderBy('expires_on'))
      .orderBy('made_on', (order) => order.desc().nullsFirst())
      .orderBy('id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  const documents = rows.map((row) => ({ ...listedOfRow(row), awaitsInterpretation: row.awaits_interpretation }))
  return { documents, total }
}

type DocumentRow = Awaited<ReturnType<ReturnType<typeof allDocuments>['execute']>>[number]

function allDocuments(tables: Kysely<DocumentTables>) {
  return tables.selectFrom('documents.document').selectAll()
}

/** A row as lists show it. */
export function listedOfRow(row: DocumentRow): ListedDocument {
  return {
    ...{ id: row.id, organId: row.organ_id, kind: row.kind, stage: row.stage, title: row.title },
    ...{ documentNumber: row.document_number, registryNumber: row.registry_number, madeOn: row.made_on },
    ...{ itemId: row.item_id, publishedOn: row.published_on, filedOn: row.filed_on },
    standing: standingOfRow(row),
  }
}

function standingOfRow(row: DocumentRow): Standing | null {
  if (row.issued_on === null || row.effective_on === null) return null
  return {
    ...{ issuedOn: row.issued_on, effectiveOn: row.effective_on, expiresOn: row.expires_on },
    ...{ amendedOn: row.amended_on, endedOn: row.ended_on, endedAs: row.ended_as },
  }
}

function filtered(tables: Kysely<DocumentTables>, { organId, words = '', kind, year, ...filter }: DocumentFilter) {
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return tables
    .selectFrom('documents.document')
    .where('organ_id', '=', organId)
    .where(inView(filter))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'rule'))
    .$if(year !== undefined, (query) => query.where(sql<boolean>`extract(year from made_on) = ${year ?? 0}`))
    .$if(words !== '', (query) =>
      query.where((where) =>
        where.or([
          where('title', 'like', like),
          where('document_number', 'like', like),
          where('registry_number', 'like', like),
        ]),
      ),
    )
}

function inView({ view, today, warnUntil }: Pick<DocumentFilter, 'view' | 'today' | 'warnUntil'>) {
  const inForce = sql<boolean>`stage = 'issued' and (ended_on is null or ended_on > ${today})`
  switch (view) {
    case 'preparing':
      return sql<boolean>`stage in ('preparing', 'decided')`
    case 'dropped':
      return sql<boolean>`stage = 'dropped'`
    case 'in-force':
      return inForce
    case 'ending':
      return sql<boolean>`${inForce} and expires_on <= ${warnUntil}`
    case 'uninterpreted':
      return awaitsInterpretation(today)
    case 'ended':
      return sql<boolean>`stage = 'issued' and ended_on <= ${today}`
  }
}

/** How many documents each view of an organ has. */
export async function countViews(
  database: Database,
  asked: Pick<DocumentFilter, 'organId' | 'today' | 'warnUntil'>,
): Promise<Readonly<Record<DocumentView, number>>> {
  const count = ({ key }: { readonly key: DocumentView }) =>
    sql<number>`count(*) filter (where ${inView({ ...asked, view: key })})`.as(key)
  return database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select(() => documentViews.map(count))
    .where('organ_id', '=', asked.organId)
    .executeTakeFirstOrThrow()
}
