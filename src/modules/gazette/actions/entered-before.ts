import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { Database } from '../../../platform/database/database.ts'
import { readStoredFile } from '../../files/public.ts'
import type { SentEarlier } from './enter-earlier.ts'
import type { GazetteTables } from '../data/gazette-tables.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import type { ContentsLine } from '../domain/read-contents.ts'
import { issueById } from '../queries/issue-by-id.ts'

type Needs = { readonly database: Database; readonly blobs: Blobs }

/** The earlier issue that came of the same form, sent before or at the same moment; undefined where anything differs. */
export async function enteredBefore(
  needs: Needs,
  organId: string,
  sent: SentEarlier,
): Promise<GazetteIssue | undefined> {
  const { database } = needs
  const row = await database
    .withTables<GazetteTables>()
    .selectFrom('gazette.issue as issue')
    .innerJoin('gazette.earlier as earlier', 'earlier.issue_id', 'issue.id')
    .select('issue.id')
    .where('issue.organ_id', '=', organId)
    .where('issue.stage', '=', 'assembling')
    .where('earlier.year', '=', sent.told.year)
    .where('earlier.number', '=', sent.told.number)
    .executeTakeFirst()
  const issue = row === undefined ? undefined : await issueById(database, row.id)
  if (issue === undefined || !saysTheSame(issue, sent)) return undefined
  return (await isSameFile(needs, issue, sent)) ? issue : undefined
}

function saysTheSame({ earlier, texts }: GazetteIssue, { told, contents }: SentEarlier): boolean {
  if (earlier === null) return false
  const before = [coverOf(earlier), ...texts.map(lineOf)]
  const now = [coverOf(told), ...contents.map(lineOf)]
  return before.join('\n') === now.join('\n')
}

function coverOf({ name, running, on, pages }: SentEarlier['told']): string {
  return [name, running, on, pages].join('｜')
}

function lineOf({ section, title, documentNumber, page }: ContentsLine): string {
  return [section, title, documentNumber, page].join('｜')
}

async function isSameFile(needs: Needs, { earlier }: GazetteIssue, { file }: SentEarlier): Promise<boolean> {
  if (file === null || earlier === null) return false
  const kept = await readStoredFile(needs, needs.database, earlier.fileId)
  return kept !== undefined && Buffer.compare(kept.bytes, file.bytes) === 0
}
