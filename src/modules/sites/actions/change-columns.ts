import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Acted } from '../../audit/public.ts'
import type { ProposalRecords } from '../data/proposal-records.ts'
import type { SiteRecords } from '../data/site-records.ts'
import { faultsOfColumn, freeSlug, pathOfNew, type ColumnEntry } from '../domain/column-faults.ts'
import { orderAfterMove } from '../domain/column-tree.ts'
import type { Column } from '../domain/column.ts'
import type { ProposedChange } from '../domain/proposal.ts'
import { faultOf, type SiteFaults } from '../refusals.zh.ts'
import type { Gathered, GatheringChange } from '../domain/gathering.ts'
import { findOwnSite, type OwnSite, type SiteOn } from './find-own-site.ts'

/** What is done to the columns of a site, one at a time. */
export type ColumnChange =
  | { readonly is: 'add'; readonly entry: ColumnEntry; readonly slug: string }
  | { readonly is: 'change'; readonly id: string; readonly entry: ColumnEntry }
  | { readonly is: 'move'; readonly id: string; readonly by: 'up' | 'down' }
  | { readonly is: 'close' | 'open' | 'remove'; readonly id: string }

export type ColumnNeeds = {
  readonly records: SiteRecords
  /** What a column says of itself waits there for another person. */
  readonly proposals: Pick<ProposalRecords, 'addProposal'>
  /** What was published before comes into a column that gathers otherwise, or goes. */
  readonly gather: (change: GatheringChange) => Promise<Gathered>
  /** Whether anything was ever put there: then its address stays. */
  readonly hasItems: (columnId: string) => Promise<boolean>
}

/** Changes the columns of the site of the person's organ; what a column says of itself is only proposed. */
export async function changeColumns(
  needs: ColumnNeeds,
  actor: Staff,
  on: SiteOn,
  change: ColumnChange,
): Promise<Outcome<Acted<undefined>, SiteFaults>> {
  const own = await findOwnSite(needs.records, actor, on)
  if (!own.ok) return own
  const { site } = own.value
  const changed = change.is === 'add' ? await add(needs, own.value, change) : await changeOne(needs, own.value, change)
  if (!changed.ok) return changed
  await needs.records.changeSite(site)
  const { name, came, went, says } = changed.value
  const deed = { organId: site.organId, subject: { kind: 'site', id: site.id } }
  const kept = { ...deed, action: `column.${change.is}`, detail: { name } }
  const proposed = { ...deed, action: 'site.propose', detail: { name, kind: 'description' } }
  const gathered = { ...deed, action: 'column.gather', detail: { name, came, went } }
  if (says !== undefined) await needs.proposals.addProposal({ siteId: site.id, change: says, name, by: actor })
  const deeds = [...(says === undefined ? [] : [proposed]), ...(came + went === 0 ? [] : [gathered])]
  return done({ value: undefined, deeds: [kept, ...deeds] })
}

/** The name of the column, what came into columns and went, and what it is to say of itself from now on. */
type Changed = Promise<Outcome<Gathered & { readonly name: string; readonly says?: ProposedWords }, SiteFaults>>
type ProposedWords = Extract<ProposedChange, { is: 'description' }>
type Add = Extract<ColumnChange, { is: 'add' }>

async function add({ records, gather }: ColumnNeeds, { site, columns }: OwnSite, { entry, slug }: Add): Changed {
  const faults = faultsOfColumn(entry, { id: null, columns })
  if (Object.keys(faults).length > 0) return refuse(faults)
  const path = pathOfNew(columns, entry.parentId, slug === '' ? freeSlug(columns, entry.parentId) : slug)
  if (columns.some((column) => column.path === path)) return refuse(faultOf('slug-taken'))
  const added = { ...entry, description: '', siteId: site.id, path, closed: false, banner: null }
  const id = await records.addColumn(added, columns.length + 1)
  const gathered = await gather({ organId: site.organId, before: null, after: { ...added, id } })
  return done({ name: entry.name, ...gathered, ...saysOtherwise({ ...added, id }, entry.description) })
}

async function changeOne(needs: ColumnNeeds, own: OwnSite, change: Exclude<ColumnChange, Add>): Changed {
  const column = own.columns.find(({ id }) => id === change.id)
  if (column === undefined) return refuse(faultOf('no-such-column'))
  switch (change.is) {
    case 'change': {
      const faults = faultsOfColumn(change.entry, { id: column.id, columns: own.columns })
      if (Object.keys(faults).length > 0) return refuse(faults)
      const { description, ...entry } = change.entry
      const kept = await keep(needs, own, column, entry)
      const says = saysOtherwise(column, description)
      return kept.ok ? done({ ...kept.value, name: entry.name, ...says }) : kept
    }
    case 'move':
      await needs.records.orderColumns(orderAfterMove(own.columns, column, change.by))
      return done({ name: column.name, came: 0, went: 0 })
    case 'close':
    case 'open':
      return keep(needs, own, column, { closed: change.is === 'close' })
    case 'remove':
      return remove(needs, own, column)
  }
}

async function keep(needs: ColumnNeeds, { site }: OwnSite, before: Column, changed: Partial<Column>): Changed {
  const after = { ...before, ...changed }
  await needs.records.changeColumn(after)
  return done({ name: before.name, ...(await needs.gather({ organId: site.organId, before, after })) })
}

function saysOtherwise({ id, description }: Column, wanted: string): { readonly says?: ProposedWords } {
  if (wanted === description) return {}
  return { says: { is: 'description', target: id, description: wanted, picture: null } }
}

/** What was published once keeps its address; what has something under it is closed instead. */
async function remove({ records, hasItems }: ColumnNeeds, { columns }: OwnSite, { id, name }: Column): Changed {
  if (columns.some(({ parentId }) => parentId === id)) return refuse(faultOf('has-columns'))
  if (await hasItems(id)) return refuse(faultOf('has-items'))
  await records.removeColumn(id)
  return done({ name, came: 0, went: 0 })
}
