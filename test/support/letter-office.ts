import { join } from 'node:path'
import type { Staff } from '../../src/kernel/actor.ts'
import { findOrgan, listDisclosingOrgans } from '../../src/modules/organizations/public.ts'
import { decisionPages } from '../../src/modules/requests/office/decision-pages.ts'
import { handlingPages } from '../../src/modules/requests/office/handling-pages.ts'
import { aLetterDesk } from '../../src/modules/requests/testing/a-letter-desk.ts'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { buildServer } from '../../src/platform/http/build-server.ts'
import { statutoryCalendar } from '../../src/statute/calendar/work-calendar.ts'
import { wholeSite } from '../../src/whole-site.ts'

type Form = Readonly<Record<string, string>>

/** The pages of letters and decisions over HTTP, in the office's frame, for the people of one desk. */
export async function openLetterOffice(database: Database, entry: Parameters<typeof aLetterDesk>[1] = {}) {
  const desk = await aLetterDesk(database, entry)
  const people = new Map([desk.clerk, desk.reviewer, desk.approver].map((one) => [one.accountId, one]))
  const office = {
    ...{ ask: desk.requests.ask, act: desk.requests.act, letters: desk.requests.letters },
    today: desk.today,
    calendar: () => Promise.resolve(statutoryCalendar),
    findOrgan: (id: string) => findOrgan(database, id),
    listDisclosingOrgans: () => listDisclosingOrgans(database),
    listStaff: () => Promise.resolve([...people.values()]),
  }
  const menu = [{ label: '申请办理', href: '/office/requests', may: 'see-requests', part: 'work' }] as const
  const app = await buildServer({
    ...wholeSite({
      portalPages: [],
      officePages: [...handlingPages(office), ...decisionPages(office)],
      menu,
      uiFolder: join(checkoutFolder(), 'src/ui'),
    }),
    recognise: (cookies) => Promise.resolve(recognised(people.get(/who=([0-9a-f-]+)/.exec(cookies)?.[1] ?? ''))),
    report: (error) => {
      throw error
    },
  })
  const cookie = (clerk: Staff) => ({ cookie: `who=${clerk.accountId}` })
  return {
    ...{ app, desk },
    /** Another member of staff at the same desk. */
    employ: (clerk: Staff) => void people.set(clerk.accountId, clerk),
    get: (url: string, clerk = desk.clerk) => app.inject({ url, headers: cookie(clerk) }),
    post: (url: string, form: Form, clerk = desk.clerk) =>
      app.inject({
        ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
        headers: {
          ...cookie(clerk),
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
      }),
  }
}

function recognised(staff: Staff | undefined) {
  const workplace = { organName: '示范县自然资源局', hasOthers: false }
  return staff === undefined ? null : { staff, first: null, workplace }
}
