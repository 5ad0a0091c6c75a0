import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields } from '../fields.ts'
import type { Page, Reply } from '../page.ts'
import { noSite } from '../site-address.ts'

type Asking = {
  readonly to: string
  readonly params?: RawFields
  readonly query?: RawFields
  readonly form?: RawFields
  readonly staff: Staff
}

/** For tests: what the page with this method and path (`GET /office/calendar`) answers somebody who was let in. */
export async function askPage(pages: readonly Page[], { to, params, query, form, staff }: Asking): Promise<Reply> {
  const page = pages.find(({ method, path }) => `${method} ${path}` === to)
  if (page === undefined) throw new Error(`no page ${to}`)
  return page.answer({
    from: '127.0.0.1',
    origin: 'http://127.0.0.1',
    cookies: '',
    params: params ?? {},
    query: query ?? {},
    form: form ?? {},
    files: {},
    visitor: { elder: false, contrast: false, at: page.path, staff, workplace: null, notice: null, site: noSite },
  })
}

/** The body of a page that was shown, as HTML. */
export function htmlOf(reply: Reply): string {
  if (reply.kind !== 'page') throw new Error(`no page but ${JSON.stringify(reply)}`)
  return renderToString(reply.body as VNode)
}
