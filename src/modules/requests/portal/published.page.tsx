import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { TextField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { PortalNeeds } from './portal-needs.ts'
import { PublishedList } from './published-list.tsx'

/** Looks for what is public already; the form of a request shows the same list while it is typed. */
export function publishedPage(needs: Pick<PortalNeeds, 'findPublished'>): Page {
  return definePage({
    path: '/requests/published',
    may: 'anyone',
    title: '查查是否已公开',
    fields: z.object({ words: z.string().trim().max(500, '内容过长。').default('') }),
    load: async ({ fields: { words } }) =>
      done({ words, things: words === '' ? undefined : await needs.findPublished(words) }),
    view: ({ words, things }) => (
      <>
        <PageHead
          title="查查是否已公开"
          crumbs={[{ label: '依申请公开', href: '/requests' }]}
          lead="已经公开的信息不用申请，可以直接查阅。"
        />
        <div class="width section apply">
          <form class="box flow" method="get" action="/requests/published" role="search">
            <TextField name="words" label="要找的信息" type="search" value={words} />
            <button class="button" type="submit">
              查找
            </button>
          </form>
          <div id="published">{things === undefined ? null : <PublishedList things={things} />}</div>
        </div>
      </>
    ),
  })
}
