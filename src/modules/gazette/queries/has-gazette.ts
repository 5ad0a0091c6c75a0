import type { Database } from '../../../platform/database/database.ts'
import { lastIssue } from './issue-by-id.ts'

/** Whether the organ has published an issue. */
export async function hasGazette(database: Database, organId: string): Promise<boolean> {
  return (await lastIssue(database, organId)) !== null
}
