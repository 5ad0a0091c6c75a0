import type { Actor } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Database } from '../../../platform/database/database.ts'
import { act } from '../../audit/public.ts'
import { addOrgan } from '../actions/add-organ.ts'
import { organRecords } from '../data/organ-records.ts'
import { usualSettings } from '../domain/organ-settings.ts'
import type { OrganEntry } from '../domain/organ.ts'
import { openOrganizations, type MovingOrgans } from '../open-organizations.ts'

const setUp: Actor = { kind: 'program', name: '测试' }

/** What is entered of a bureau, for tests to change what matters. */
export function anOrgan(entry: Partial<OrganEntry> = {}): OrganEntry {
  return {
    parentId: null,
    name: '示范县教育局',
    shortName: '县教育局',
    kind: 'department',
    level: 'county',
    succeededBy: null,
    discloses: true,
    documentCode: '',
    reconsideration: null,
    court: null,
    disclosureUnit: { name: '办公室', address: '', postcode: '', hours: '', phone: '', fax: '', email: '' },
    settings: usualSettings,
    ...entry,
  }
}

/** Enters an organ into a test's database; gives its id. */
export async function enterOrgan(database: Database, entry: Partial<OrganEntry> = {}): Promise<string> {
  const added = await act(database, setUp, (transaction) => addOrgan(organRecords(transaction), setUp, anOrgan(entry)))
  if (!added.ok) throw new Error(added.refusal)
  return added.value
}

type Move = { readonly id: string; readonly parentId: string; readonly on: Day }

/** Moves an organ that was never changed under another one, with what follows from it. */
export async function moveOrgan(database: Database, moving: MovingOrgans, { id, parentId, on }: Move): Promise<void> {
  const change = { id, version: 1, entry: { parentId }, renamedOn: on }
  const moved = await openOrganizations(database, moving).changeOrgan(setUp, change)
  if (!moved.ok) throw new Error(moved.refusal)
}
