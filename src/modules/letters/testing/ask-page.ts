import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Staff } from '../../../kernel/actor.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { visitorOf } from '../../../platform/http/visitor.ts'

type Asking = {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly params?: RawFields
  readonly form?: RawFields
  readonly staff: Staff
}

/** What a page answers somebody who was let in. */
export async function askPage(
  pages: readonly Page[],
  { method = 'GET', path, params, form, staff }: Asking,
): Promise<Reply> {
  const page = pages.find((one) => one.method === method && one.path === path)
  if (page === undefined) throw new Error(`no page ${method} ${path}`)
  return page.answer({
    from: '127.0.0.1',
    origin: 'http://127.0.0.1',
    cookies: '',
    params: params ?? {},
    query: {},
    form: form ?? {},
    files: {},
    visitor: visitorOf(path, '', { staff, first: null, workplace: { organName: '示范县某局', hasOthers: false } }),
  })
}

/** The body of a page that was shown, as HTML. */
export function htmlOf(reply: Reply): string {
  if (reply.kind !== 'page') throw new Error(`no page but ${JSON.stringify(reply)}`)
  return renderToString(reply.body as VNode)
}
