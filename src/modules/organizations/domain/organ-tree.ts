/** An organ's place in the tree is all that is needed of it here. */
export type Placed = { readonly id: string; readonly parentId: string | null }

/** The organs in the order of the tree, each with how deep it stands; those whose parent is not among them come first. */
export function inTreeOrder<Organ extends Placed>(
  organs: readonly Organ[],
): readonly { readonly organ: Organ; readonly depth: number }[] {
  const known = new Set(organs.map(({ id }) => id))
  const below = (parentId: string | null, depth: number): { organ: Organ; depth: number }[] =>
    organs
      .filter((organ) => (known.has(organ.parentId ?? '') ? organ.parentId : null) === parentId)
      .flatMap((organ) => [{ organ, depth }, ...below(organ.id, depth + 1)])
  return below(null, 0)
}

/** The organs above one, its parent first. */
export function above<Organ extends Placed>(organs: readonly Organ[], id: string): readonly Organ[] {
  const byId = new Map(organs.map((organ) => [organ.id, organ]))
  const found: Organ[] = []
  for (let at = parentOf(byId, id); at !== undefined && !found.includes(at); at = parentOf(byId, at.id)) found.push(at)
  return found
}

/** Whether an organ is the other one or stands somewhere below it. */
export function isWithin(organs: readonly Placed[], id: string, top: string): boolean {
  return id === top || above(organs, id).some((organ) => organ.id === top)
}

/** The organ and all that stand below it, in the order of the tree. */
export function withinOrgan<Organ extends Placed>(organs: readonly Organ[], top: string): readonly Organ[] {
  return inTreeOrder(organs)
    .map(({ organ }) => organ)
    .filter(({ id }) => isWithin(organs, id, top))
}

/** The organ itself, then those above it up to the topmost. */
export function pathOf(organs: readonly Placed[], id: string): readonly string[] {
  return [id, ...above(organs, id).map((organ) => organ.id)]
}

function parentOf<Organ extends Placed>(byId: ReadonlyMap<string, Organ>, id: string): Organ | undefined {
  return byId.get(byId.get(id)?.parentId ?? '')
}
