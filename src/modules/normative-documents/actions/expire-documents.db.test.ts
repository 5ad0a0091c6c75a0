import { beforeAll, beforeEach, expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Program } from '../../../kernel/actor.ts'
import { day } from '../../../kernel/day.ts'
import { verifyAudit } from '../../audit/public.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import type { ImportedDocument } from '../domain/import/imported-document.ts'
import { openImports } from '../open-imports.ts'
import { aDocument } from '../testing/a-document.ts'
import { expireDocuments } from './expire-documents.ts'

const db = useDatabase()
const told: number[][] = []
let organId = ''

beforeAll(async () => {
  organId = await enterOrgan(db.database, { name: '示范县市场监督管理局' })
  await bring('示市监规〔2024〕1号', '2026-03-01')
  await bring('示市监规〔2024〕2号', '2026-03-02')
  await bring('示市监规〔2024〕3号', null)
})
beforeEach(() => void told.splice(0))

const start: Program = { kind: 'program', name: '首次启动' }

/** A document in force since 2024 whose term ends with this day. */
async function bring(documentNumber: string, expiresOn: string | null): Promise<void> {
  const { kind, title, text, draftedBy, coIssuers, topic, market, trial } = aDocument()
  const document: ImportedDocument = {
    ...{ kind, title, text, draftedBy, coIssuers, topic, market, trial },
    ...{ documentNumber, registryNumber: null, madeOn: day('2024-01-05'), fromElsewhere: true, interpretations: [] },
    facts: [
      {
        ...{ change: 'issued', on: day('2024-01-05'), effectiveOn: day('2024-02-05') },
        expiresOn: expiresOn === null ? null : day(expiresOn),
      },
    ],
  }
  const around = { itemWithNumber: () => Promise.resolve(undefined), tellDocuments: () => Promise.resolve() }
  const imports = openImports({ database: db.database, now: () => new Date('2026-01-05T02:00:00Z'), ...around })
  await imports.bring(start, organId, [document])
}

const expire = (now: string) =>
  expireDocuments({
    ...{ database: db.database, now: () => new Date(now) },
    tellDocuments: (_transaction, ids) => Promise.resolve(void told.push([...ids])),
  })

const trails = () =>
  db.database
    .withTables<DocumentTables>()
    .selectFrom('documents.trail as trail')
    .innerJoin('documents.document as document', 'document.id', 'trail.document_id')
    .select(['document.document_number as number', 'trail.detail', 'trail.actor_name as by'])
    .where('trail.step', '=', 'expire')
    .orderBy('document.document_number')
    .execute()

test('on its last day a document is still in force; the day after, in China, it is put on record as lapsed', async () => {
  expect(await expire('2026-03-01T15:59:00Z')).toBe(0)
  expect(await trails()).toEqual([])
  expect(await expire('2026-03-01T16:00:00Z')).toBe(1)
  expect(await trails()).toEqual([
    { number: '示市监规〔2024〕1号', detail: { expiresOn: '2026-03-01' }, by: '有效期届满' },
  ])
})

test('nothing is put on record twice, and what has no term never is', async () => {
  expect(await expire('2026-03-02T02:00:00Z')).toBe(0)
  expect(await expire('2030-01-01T02:00:00Z')).toBe(1)
  expect((await trails()).map(({ number }) => number)).toEqual(['示市监规〔2024〕1号', '示市监规〔2024〕2号'])
  expect(await expire('2030-01-02T02:00:00Z')).toBe(0)
})

test('each is in the chain of its organ, and whoever finds it is told', async () => {
  expect((await verifyAudit(db.database)).find((chain) => chain.organId === organId)).toMatchObject({ broken: null })
  await bring('示市监规〔2024〕4号', '2030-02-01')
  expect(await expire('2030-03-01T02:00:00Z')).toBe(1)
  const { id } = await db.database
    .withTables<DocumentTables>()
    .selectFrom('documents.document')
    .select('id')
    .where('document_number', '=', '示市监规〔2024〕4号')
    .executeTakeFirstOrThrow()
  expect(told).toEqual([[id]])
})
