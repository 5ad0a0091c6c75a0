import { isWithin, type Placed } from '../../organizations/public.ts'

/**
 * Whether who keeps the calendar in `own` may keep the holidays of `region`: the organ itself, one below it, or one it
 * belongs to, because a region's notices are entered in the office of its government.
 */
export function keepsRegion(organs: readonly Placed[], own: string, region: string): boolean {
  return isWithin(organs, region, own) || isWithin(organs, own, region)
}
