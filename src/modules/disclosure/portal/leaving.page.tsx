import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { SiteBook } from '../../sites/public.ts'
import { hostAway, linksIn, toldBeforeLeaving, type Link } from '../domain/links.ts'
import type { PublishedItem } from '../domain/published.ts'
import { onSite, taggedSite, type OnSite } from './on-site.ts'
import type { SiteQuestions } from './site-questions.ts'
import { tagsOf } from '../../../statute/proactive-disclosure/page-tags.ts'

type Shown = OnSite & { readonly link: Link; readonly host: string; readonly back: string }

/**
 * 即将离开本站: said before a link of an item leads to another site (国办发〔2017〕47号). The address is read from the published
 * text, so that nobody can make the site lead where it does not.
 */
export function leavingPage(ask: Pick<SiteQuestions, 'book' | 'publishedItem'>): Page {
  return definePage({
    path: '/items/:id/links/:number',
    may: 'anyone',
    title: '即将离开本网站',
    fields: z.object({}),
    async load({ params, visitor }) {
      const on = onSite(ask.book(), visitor)
      if (!on.ok) return on
      const id = /^\d{1,15}$/.test(params['id'] ?? '') ? Number(params['id']) : 0
      const item = await ask.publishedItem(id)
      const link = item?.is === 'shown' ? linksIn(item.edition.body)[Number(params['number']) - 1] : undefined
      const host = link === undefined ? null : hostAway(link.href, ownHosts(ask.book()))
      if (link === undefined || host === null) return refuse({ status: 404 })
      return done<Shown>({ ...on.value, link, host, back: `${on.value.base}/items/${id}` })
    },
    tags: ({ site }) => tagsOf({ kind: 'home', site: taggedSite(site) }),
    view: (shown) => <Leaving {...shown} />,
  })
}

function Leaving({ site, base, link, host, back }: Shown): VNode {
  return (
    <>
      <PageHead
        title="即将离开本网站"
        home={`${base}/`}
        lead={`您访问的链接即将离开“${site.name}”网站，前往${host}。`}
      />
      <div class="width section">
        <div class="box flow">
          <p class="outside-address">{link.href}</p>
          <p>
            <a class="button" href={link.href} rel="noopener noreferrer external nofollow">
              继续访问
            </a>
          </p>
          <p>
            <a href={back}>返回原来的页面</a>
          </p>
        </div>
      </div>
    </>
  )
}

/** Host names of the sites of the group: between them nobody leaves. */
export function ownHosts({ sites }: SiteBook): readonly string[] {
  return sites.flatMap(({ domains }) => domains)
}

/** The text of an item as a site shows it. */
export function shownBody(
  { id, edition }: Extract<PublishedItem, { is: 'shown' }>,
  base: string,
  book: SiteBook,
): string {
  return toldBeforeLeaving(edition.body, ownHosts(book), (number) => `${base}/items/${id}/links/${number}`)
}
