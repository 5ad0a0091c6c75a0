import { sql } from 'kysely'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import type { NewProposal, Proposal, ProposedChange } from '../domain/proposal.ts'
import type { Site } from '../domain/site.ts'
import type { SiteTables } from './site-tables.ts'

/** Proposals as an action changes them, within its transaction. */
export function proposalRecords(given: DatabaseTransaction) {
  const tables = given.withTables<SiteTables>()
  const remove = (id: string) => tables.deleteFrom('sites.proposal').where('id', '=', id).execute()
  return {
    /** Keeps it in the place of the one before about the same. */
    async addProposal({ siteId, change, name, by }: NewProposal): Promise<void> {
      if (change.target !== null)
        await tables
          .deleteFrom('sites.proposal')
          .where('target', '=', change.target)
          .where(sql<boolean>`(kind = 'description') = ${change.is === 'description'}`)
          .execute()
      if (change.is === 'guide')
        await tables.deleteFrom('sites.proposal').where('site_id', '=', siteId).where('kind', '=', 'guide').execute()
      await tables
        .insertInto('sites.proposal')
        .values({
          ...{ site_id: siteId, kind: change.is, target: change.target, picture: change.picture, name },
          entry: change.is === 'leader' ? JSON.stringify(change.entry) : null,
          description: change.is === 'description' ? change.description : null,
          guide: change.is === 'guide' ? JSON.stringify(change.guide) : null,
          ...{ proposed_by: by.accountId, proposed_by_name: by.name },
        })
        .execute()
    },
    async lockProposal(id: string): Promise<Proposal | undefined> {
      const row = await tables
        .selectFrom('sites.proposal')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      return row === undefined ? undefined : proposalOfRow(row)
    },
    async returnProposal(id: string, why: string): Promise<void> {
      await tables.updateTable('sites.proposal').set({ returned_why: why }).where('id', '=', id).execute()
    },
    async removeProposal(id: string): Promise<void> {
      await remove(id)
    },
  }
}

export type ProposalRecords = ReturnType<typeof proposalRecords>

export type ProposalRow = {
  readonly id: string
  readonly site_id: string
  readonly kind: ProposedChange['is']
  readonly target: string | null
  readonly entry: Extract<ProposedChange, { is: 'leader' }>['entry'] | null
  readonly picture: string | null
  readonly description: string | null
  readonly guide: Site['guide'] | null
  readonly name: string
  readonly proposed_by: string
  readonly proposed_by_name: string
  readonly proposed_at: Date
  readonly returned_why: string | null
}

export function proposalOfRow(row: ProposalRow): Proposal {
  return {
    ...{ id: row.id, siteId: row.site_id, change: changeOfRow(row), name: row.name },
    by: { accountId: row.proposed_by, name: row.proposed_by_name },
    ...{ at: row.proposed_at, returnedWhy: row.returned_why },
  }
}

function changeOfRow({ kind, target, entry, picture, description, guide }: ProposalRow): ProposedChange {
  if (guide !== null) return { is: 'guide', target: null, guide, picture: null }
  if (kind === 'leader' && entry !== null) return { is: 'leader', target, entry, picture }
  // The table keeps nothing but new leaders and guides without what it is of.
  if (target === null) throw new Error('a proposal without its target')
  if (description !== null) return { is: 'description', target, description, picture: null }
  return kind === 'banner' ? { is: 'banner', target, picture } : { is: 'leader-removal', target, picture: null }
}
