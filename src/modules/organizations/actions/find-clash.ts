import { isWithin } from '../domain/organ-tree.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import type { OrganRefusal } from './refusals.zh.ts'

/** What an entry cannot be because of itself or of the other organs; `id` is the organ's own where it is changed. */
export function findClash(organs: readonly Organ[], entry: OrganEntry, id?: string): OrganRefusal | undefined {
  const fault = faultOfSteps(entry)
  if (fault !== undefined) return fault
  const others = organs.filter((organ) => organ.id !== id)
  if (others.some(({ name }) => name === entry.name)) return 'name-taken'
  if (entry.documentCode !== '' && others.some(({ documentCode }) => documentCode === entry.documentCode))
    return 'code-taken'
  return placeClash(organs, entry, id)
}

function placeClash(organs: readonly Organ[], entry: OrganEntry, id: string | undefined): OrganRefusal | undefined {
  const known = (wanted: string | null) => wanted === null || organs.some((organ) => organ.id === wanted)
  if (!known(entry.parentId) || !known(entry.succeededBy)) return 'no-such-organ'
  if (id === undefined) return undefined
  if (entry.parentId !== null && isWithin(organs, entry.parentId, id)) return 'parent-below-itself'
  return entry.succeededBy === id ? 'successor-below-itself' : undefined
}

/** One person handles decisions alone only where that is chosen, and then no step is named. */
function faultOfSteps({ settings: { decisionSteps, singleHanded } }: OrganEntry): OrganRefusal | undefined {
  if (decisionSteps.length === 0 && !singleHanded) return 'nobody-reviews'
  return decisionSteps.length > 0 && singleHanded ? 'steps-and-alone' : undefined
}
