import type { Page, Question } from '../../../platform/http/page.ts'
import { oldAddressOf } from '../domain/old-address.ts'
import { itemPage } from './item.page.tsx'
import type { SiteQuestions } from './site-questions.ts'

type Ask = Pick<SiteQuestions, 'book' | 'publishedItem' | 'notesOf' | 'elsewhereOf' | 'itemAtOldAddress'>

/**
 * Every address there is no page at: one of the site that was before leads to its item for good; where the item was withdrawn,
 * it is said there with the reason, as at its new address. There is nothing at any other.
 */
export function oldAddressPage(ask: Ask): Page {
  const whole = itemPage(ask)
  return {
    ...{ method: 'GET', path: '/*', may: 'anyone', carries: 'address' },
    async answer(question) {
      const id = await ask.itemAtOldAddress(question.visitor.site.id, addressesAsked(question))
      const item = id === undefined ? undefined : await ask.publishedItem(id)
      if (item === undefined) return { kind: 'problem', problem: { status: 404 } }
      if (item.is === 'withdrawn') return whole.answer({ ...question, params: { id: String(id) } })
      return { kind: 'redirect', to: `${question.visitor.site.base}/items/${id}`, permanent: true }
    },
  }
}

/** With its query, by which old systems tell their pages apart, else without: others hang counters on any address. */
function addressesAsked({ visitor: { at, site } }: Question): readonly string[] {
  const asked = at.slice(site.base.length)
  return [...new Set([asked, asked.split('?')[0] ?? ''].map(oldAddressOf))]
}
