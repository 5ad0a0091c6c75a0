import type { Database } from '../../../platform/database/database.ts'
import { countDocuments, type DocumentCount, type Period } from '../domain/count-documents.ts'
import { documentKinds, type DocumentKind } from '../domain/document.ts'
import { documentHistories } from './document-histories.ts'

/** What Table 2 asks of an organ's rules and normative documents, of any period; each figure is its documents. */
export async function documentCounts(
  database: Database,
  organId: string,
  period: Period,
): Promise<Readonly<Record<DocumentKind, DocumentCount>>> {
  const histories = await documentHistories(database, organId)
  const [documents, rules] = documentKinds.map(({ key }) => countDocuments(histories, key, period))
  if (documents === undefined || rules === undefined) throw new Error('a kind of document is not counted')
  return { 'normative-document': documents, rule: rules }
}
