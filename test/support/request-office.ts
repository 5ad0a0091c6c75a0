import { join } from 'node:path'
import type { Staff } from '../../src/kernel/actor.ts'
import { dayInChina } from '../../src/kernel/day.ts'
import { findOrgan, listDisclosingOrgans } from '../../src/modules/organizations/public.ts'
import type { HandlingOffice } from '../../src/modules/requests/office/handling-office.ts'
import { handlingPages } from '../../src/modules/requests/office/handling-pages.ts'
import type { RegisterDesk } from '../../src/modules/requests/office/register-desk.ts'
import { registerPages } from '../../src/modules/requests/office/register-pages.ts'
import { receiptLetter } from '../../src/modules/requests/rendering/receipt-letter.ts'
import { pdfOfLetter } from '../../src/platform/documents/write/letter-pdf.ts'
import { requestCards } from '../../src/modules/requests/office/home-cards.ts'
import { aDesk } from '../../src/modules/requests/testing/a-desk.ts'
import { officeHomePage } from '../../src/office/home.page.tsx'
import type { Database } from '../../src/platform/database/database.ts'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { buildServer } from '../../src/platform/http/build-server.ts'
import { statutoryCalendar } from '../../src/statute/calendar/work-calendar.ts'
import { wholeSite } from '../../src/whole-site.ts'

type Form = Readonly<Record<string, string>>

/** The pages of handling requests over HTTP, in the office's frame, for the clerks of one desk. */
export async function openRequestOffice(database: Database, now: string) {
  let moment = now
  const desk = await aDesk(database, now)
  const clerks = new Map<string, Staff>([[desk.clerk.accountId, desk.clerk]])
  const office: HandlingOffice = {
    ...{ ask: desk.ask, act: desk.act },
    today: () => dayInChina(new Date(moment)),
    calendar: () => Promise.resolve(statutoryCalendar),
    findOrgan: (id) => findOrgan(database, id),
    listDisclosingOrgans: () => listDisclosingOrgans(database),
    listStaff: (organId) => Promise.resolve([...clerks.values()].filter((staff) => staff.organId === organId)),
  }
  const registering: RegisterDesk = {
    ...{ ...office, intake: desk.intake },
    receiptPdf: async (file, organ, printed) =>
      pdfOfLetter(receiptLetter(file, { organ, calendar: await office.calendar(organ.id), ...printed })),
  }
  const menu = [{ label: '依申请公开', href: '/office/requests', may: 'see-requests', part: 'work' }] as const
  const cards = [(actor: Staff) => requestCards(office, actor)]
  const app = await buildServer({
    ...wholeSite({
      portalPages: [],
      officePages: [...handlingPages(office), ...registerPages(registering), officeHomePage(cards, menu)],
      menu,
      uiFolder: join(checkoutFolder(), 'src/ui'),
    }),
    recognise: (cookies) => Promise.resolve(recognised(clerks.get(/who=([0-9a-f-]+)/.exec(cookies)?.[1] ?? ''))),
    report: (error) => {
      throw error
    },
  })
  const cookie = (clerk: Staff) => ({ cookie: `who=${clerk.accountId}` })
  return {
    ...{ app, desk, office },
    /** Another member of staff at the same desk. */
    employ: (clerk: Staff) => void clerks.set(clerk.accountId, clerk),
    itIs: (later: string) => {
      moment = later
      desk.itIs(later)
    },
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
