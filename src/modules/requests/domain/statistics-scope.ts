import type { Permission } from '../../../kernel/permission.ts'

/** The organs that statistics sum up. */
export type StatisticsScope = {
  /** What an address calls it: empty for the own organ, `all` with those below, else the id of one below. */
  readonly key: string
  readonly name: string
  readonly organIds: readonly [string, ...string[]]
}

type KnownOrgan = { readonly id: string; readonly name: string; readonly discloses: boolean }

/**
 * What a person may see figures of: the organ they work in, and for supervisors those below it, one by one or together
 * (条例 第四条: guiding and overseeing the work below). `within`: the organ and all below it, itself first.
 */
export function scopesFor(
  permissions: ReadonlySet<Permission>,
  within: readonly [KnownOrgan, ...KnownOrgan[]],
): readonly [StatisticsScope, ...StatisticsScope[]] {
  const [own, ...others] = within
  const below = others.filter(({ discloses }) => discloses)
  const ownScope: StatisticsScope = { key: '', name: own.name, organIds: [own.id] }
  if (!permissions.has('supervise') || below.length === 0) return [ownScope]
  return [
    ownScope,
    { key: 'all', name: `${own.name}及下属机关`, organIds: [own.id, ...below.map(({ id }) => id)] },
    ...below.map(({ id, name }): StatisticsScope => ({ key: id, name, organIds: [id] })),
  ]
}
