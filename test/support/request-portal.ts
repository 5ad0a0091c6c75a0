import { join } from 'node:path'
import { findOrgan, listDisclosingOrgans } from '../../src/modules/organizations/public.ts'
import { intakePages } from '../../src/modules/requests/portal/intake-pages.ts'
import { aDesk } from '../../src/modules/requests/testing/a-desk.ts'
import { receiptLetter } from '../../src/modules/requests/rendering/receipt-letter.ts'
import { pdfOfLetter } from '../../src/platform/documents/write/letter-pdf.ts'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { buildServer } from '../../src/platform/http/build-server.ts'
import { secretsOf } from '../../src/platform/secrets/secrets.ts'
import { portalSite } from '../../src/portal/portal-site.tsx'
import { statutoryCalendar } from '../../src/statute/calendar/work-calendar.ts'
import { siteAssets } from '../../src/whole-site.ts'
import { multipart, type SentFile } from './multipart.ts'

type Form = Readonly<Record<string, string | SentFile>>

/** The citizens' pages of requests over HTTP, with the desk of the organ they go to. */
export async function openRequestPortal(database: Database, now = '2026-02-13T02:00:00Z') {
  let moment = now
  const desk = await aDesk(database, now)
  const calendar = () => Promise.resolve(statutoryCalendar)
  const assets = siteAssets(join(checkoutFolder(), 'src/ui'))
  const pages = intakePages({
    ...{ intake: desk.intake, calendar, now: () => new Date(moment) },
    secrets: secretsOf('a secret that is long enough for tests'),
    findOrgan: (id) => findOrgan(database, id),
    listDisclosingOrgans: () => listDisclosingOrgans(database),
    findPublished: (words) =>
      Promise.resolve(words.includes('补偿标准') ? [{ title: '补偿标准公告', href: '/x', about: '已公开' }] : []),
    receiptPdf: async (file, organ, printed) =>
      pdfOfLetter(receiptLetter(file, { organ, calendar: statutoryCalendar, ...printed })),
  })
  const app = await buildServer({
    ...portalSite(pages, assets),
    assets,
    report: (error) => {
      throw error
    },
  })
  return {
    ...{ app, desk, pages },
    itIs: (later: string) => {
      moment = later
      desk.itIs(later)
    },
    get: (url: string, cookie = '') => app.inject({ url, headers: { cookie } }),
    post: (url: string, form: Form, cookie = '') => {
      const { headers, payload } = multipart(form)
      return app.inject({
        method: 'POST',
        url,
        payload,
        headers: { ...headers, cookie, 'sec-fetch-site': 'same-origin' },
      })
    },
    postPlain: (url: string, form: Readonly<Record<string, string>>, cookie = '') =>
      app.inject({
        ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      }),
  }
}

/** The cookie that lets an applicant see their request, as the next request sends it. */
export function cookieIn(reply: { readonly headers: Readonly<Record<string, unknown>> }): string {
  const set = [reply.headers['set-cookie'] ?? []].flat().map(String)
  return set.find((cookie) => cookie.startsWith('applicant='))?.split(';')[0] ?? ''
}
