import type { ComponentChildren, VNode } from 'preact'

export type OfficeCrumb = { readonly label: string; readonly href: string }

type OfficeHeadProps = {
  readonly title: string
  readonly crumbs?: readonly OfficeCrumb[]
  /** A sentence under the title. */
  readonly lead?: ComponentChildren
  /** Badges beside the title. */
  readonly badges?: ComponentChildren
  /** Buttons and links at the right. */
  readonly children?: ComponentChildren
}

/** The top of a page of the office: the page's only `h1`, what it is about, and what can be done with all of it. */
export function OfficeHead({ title, crumbs = [], lead, badges, children }: OfficeHeadProps): VNode {
  return (
    <div class="office-head">
      {crumbs.length === 0 ? null : (
        <nav class="office-crumbs" aria-label="当前位置">
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="office-head-row">
        <h1>{title}</h1>
        {badges === undefined ? null : <p class="badges">{badges}</p>}
        {children === undefined ? null : <div class="button-row office-head-actions">{children}</div>}
      </div>
      {lead === undefined ? null : <p class="soft">{lead}</p>}
    </div>
  )
}
