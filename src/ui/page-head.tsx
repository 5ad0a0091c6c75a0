import type { ComponentChildren, VNode } from 'preact'
import { useSiteAddress } from './site-base.ts'

export type Crumb = { readonly label: string; readonly href: string }

type PageHeadProps = {
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  readonly lead?: ComponentChildren
  readonly children?: ComponentChildren
  /** A class of the page, where its head is laid out otherwise. */
  readonly look?: string
  /** Address of the first page of the site. */
  readonly home?: string
  /** What the trail ends with, where that is not the title. */
  readonly hereIs?: string
}

/** The top of every page but the first: where one is, the page's only `h1`, and a sentence about it. */
export function PageHead({ title, crumbs, lead, children, look, home, hereIs }: PageHeadProps): VNode {
  return (
    <div class={look === undefined ? 'page-head' : `page-head ${look}`}>
      <div class="width">
        <Crumbs crumbs={[{ label: '首页', href: home ?? '/' }, ...(crumbs ?? [])]} here={hereIs ?? title} />
        <h1>{title}</h1>
        {lead === undefined ? null : <p class="lead">{lead}</p>}
        {children}
      </div>
    </div>
  )
}

function Crumbs({ crumbs, here }: { readonly crumbs: readonly Crumb[]; readonly here: string }): VNode {
  const onSite = useSiteAddress()
  return (
    <nav class="crumbs" aria-label="当前位置">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={onSite(crumb.href)}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
