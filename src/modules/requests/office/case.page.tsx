import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { isUuid } from '../../../kernel/uuid.ts'
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
      const id = params['id'] ?? ''
      const shown = isUuid(id) ? await loadCase(office, actor, id) : undefined
      return shown === undefined ? refuse({ status: 404, detail: refusalText['no-such-request'] }) : done(shown)
    },
    view: (shown) => <CaseView {...shown} />,
  })
}

/** All at once: what stands around a case is dropped where the person may not see the case. */
async function loadCase(office: HandlingOffice, actor: Staff, id: string): Promise<ShownCasePage | undefined> {
  const [found, { letters, ...around }, others] = await Promise.all([
    office.ask.findCase(actor, id),
    office.ask.aroundCase(actor, id),
    office.otherCardsOf?.(actor, id) ?? [],
  ])
  if (found === undefined) return undefined
  const cards = [...(office.cardsOf?.(found.file, letters) ?? []), ...others]
  return { ...found, ...around, actor, today: office.today(), cards }
}
