import type { Staff } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import type { Database } from '../../platform/database/database.ts'
import { permissionsHeld, unprovenAdministrators } from '../accounts/public.ts'
import { loadCalendar } from '../calendar/public.ts'
import { listOrgans, UNNAMED, withinOrgan, type Organ } from '../organizations/public.ts'
import type { OrganStanding, Standing } from './domain/standing.ts'

/** How far the organ somebody works in, and those below it, are from taking requests. */
export async function loadStanding(database: Database, { organId }: Staff, today: Day): Promise<Standing> {
  const [organs, held, unproven, calendar] = await Promise.all([
    listOrgans(database),
    permissionsHeld(database),
    unprovenAdministrators(database),
    loadCalendar(database),
  ])
  const inUse = withinOrgan(organs, organId).filter(({ succeededBy }) => succeededBy === null)
  return {
    organs: inUse.map((organ) => standingOf(organ, held.get(organ.id) ?? new Set())),
    unproven,
    loadedYears: new Set(calendar.years.keys()),
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7)),
  }
}

function standingOf(organ: Organ, permitted: OrganStanding['permitted']): OrganStanding {
  const { id, name, discloses, documentCode, settings, disclosureUnit: unit } = organ
  return {
    ...{ id, name, discloses, documentCode, permitted },
    isNamed: name !== UNNAMED,
    registerPrefix: settings.registerPrefix,
    hasContact: unit.name !== '' && unit.address !== '' && unit.phone !== '',
    hasReconsiderationBody: organ.reconsideration !== null,
    hasCourt: organ.court !== null,
    decisionSteps: settings.decisionSteps,
  }
}
