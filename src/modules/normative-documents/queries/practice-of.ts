import type { Database } from '../../../platform/database/database.ts'
import { findOrgan } from '../../organizations/public.ts'
import type { DocumentTables } from '../data/document-tables.ts'
import { usualPractice, type DocumentPractice } from '../domain/document-practice.ts'

export type KeptPractice = { readonly practice: DocumentPractice; readonly version: number }

/** What the organ has settled, or the usual; `version` is 0 where nothing was settled yet. */
export async function practiceOf(database: Database, organId: string): Promise<KeptPractice> {
  const organ = await findOrgan(database, organId)
  const row = await database
    .withTables<DocumentTables>()
    .selectFrom('documents.practice')
    .select(['settings', 'version'])
    .where('organ_id', '=', organId)
    .executeTakeFirst()
  const usual = usualPractice(organ ?? { documentCode: '', kind: 'department', level: 'county' })
  return { practice: { ...usual, ...row?.settings }, version: row?.version ?? 0 }
}
