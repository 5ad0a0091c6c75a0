import { officeRoutes } from './office-routes.table.ts'
import { portalRoutes } from './portal-routes.table.ts'
import { publishingRoutes } from './publishing-routes.table.ts'
import type { MayOpen } from './who-may-open.ts'

/** Every page of the site. Whoever adds one says in one of the three tables who may open it. */
export const mayOpen: Readonly<Record<string, MayOpen>> = { ...portalRoutes, ...publishingRoutes, ...officeRoutes }
