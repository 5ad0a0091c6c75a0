import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { CaseView, type ShownCasePage } from './case-view.tsx'
import type { HandlingOffice } from './handling-office.ts'

/** One case, for whoever sees requests of its organ. */
export function casePage(office: HandlingOffice): Page {
  return officePage<Record<string, never>, ShownCasePage>({
    path: '/office/requests/:id',
    may: 'see-requests',
    fields: z.object({}),
    title: ({ file }) => file.request.number,
    async load({ actor, params }) {
      const found = await office.ask.findCase(actor, params['id'] ?? '')
      if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
      const { letters, ...around } = await office.ask.aroundCase(actor, found.file)
      const cards = (await office.cardsOf?.(actor, found.file, letters)) ?? []
      return done({ ...found, ...around, actor, today: office.today(), cards })
    },
    view: (shown) => <CaseView {...shown} />,
  })
}
