export type { EnteredOrgan } from './enter-organs.ts'
export {
  announcedRules,
  openChannels,
  stepsOfDecision,
  usualSettings,
  type OpenChannel,
  type OrganSettings,
} from './domain/organ-settings.ts'
export { organKinds, organLevels, type OrganKind, type OrganLevel } from './domain/organ-kinds.table.ts'
export { above, inTreeOrder, isWithin, pathOf, withinOrgan, type Placed } from './domain/organ-tree.ts'
export type { DisclosureUnit, Organ, OrganEntry, ReconsiderationBody, Unit } from './domain/organ.ts'
export { nameOn } from './domain/rename-organ.ts'
export { findOrgan } from './queries/find-organ.ts'
export { listDisclosingOrgans, listOrgans } from './queries/list-organs.ts'
export { organPlaces } from './queries/organ-places.ts'
export { organNamesUnder } from './queries/organ-names-under.ts'
export { searchOrgans } from './queries/search-organs.ts'
export type { MovingOrgans } from './open-organizations.ts'
export { UNNAMED, unnamedOrgan } from './domain/unnamed-organ.ts'
