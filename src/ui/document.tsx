import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ContrastSwitch } from './contrast-switch.tsx'
import { SiteBase } from './site-base.ts'
import { SiteHeader } from './site-header.tsx'
import { TerminalBar, TerminalFoot, TerminalRefresh, type TerminalFrame } from './terminal-bar.tsx'

export type MenuEntry = { readonly label: string; readonly href: string }

export type DocumentProps = {
  readonly title: string
  readonly site: SiteWords
  readonly menu: readonly MenuEntry[]
  readonly stylesheet: string
  readonly icon: string
  /** Addresses of scripts that make this page handier; without them it works as well. */
  readonly scripts?: readonly string[]
  /** Further style sheets, such as the colours of one site. */
  readonly stylesheets?: readonly string[]
  readonly tags?: readonly { readonly name: string; readonly content: string }[] | undefined
  readonly elder: boolean
  readonly contrast: boolean
  /** Path and query of this page. */
  readonly at: string
  /** The page's own form that shows it again in the other display; without it the page is fetched again. */
  readonly displayForm?: { readonly id: string; readonly action: string } | undefined
  /** Where a terminal for reading in public shows it, instead of header and footer. */
  readonly terminal?: TerminalFrame | undefined
  readonly body: ComponentChildren
}

export type SiteWords = {
  readonly name: string
  readonly part: string
  readonly purpose: string
  /** Begins every link within the site: `''` or `/sites/<id>`. */
  readonly base: string
  /** The address of its search, where it has one. */
  readonly search?: string
  /** What the foot says of the site (国办发〔2017〕47号): 主办单位, 网站标识码, ICP备案号 … */
  readonly identity: readonly { readonly label: string; readonly text: string }[]
  /** What the foot leads to besides the menu: 网站地图, 我为政府网站找错. */
  readonly links: readonly MenuEntry[]
}

/** A whole page of the portal as HTML text. It needs no script. */
export function renderDocument(page: DocumentProps): string {
  return `<!doctype html>${renderToString(<Document {...page} />)}`
}

function Document(page: DocumentProps): VNode {
  return (
    <html lang="zh-CN" class={looks(page)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{`${page.title} - ${page.site.name}${page.site.part}`}</title>
        <link rel="icon" href={page.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={page.stylesheet} />
        {page.stylesheets?.map((stylesheet) => (
          <link key={stylesheet} rel="stylesheet" href={stylesheet} />
        ))}
        {page.tags?.map(({ name, content }) => (
          <meta key={name} name={name} content={content} />
        ))}
        {page.terminal && <TerminalRefresh {...page.terminal} />}
        {page.scripts?.map((script) => (
          <script key={script} src={script} defer />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          跳到正文
        </a>
        {page.terminal ? (
          <TerminalBar {...page} terminal={page.terminal} name={page.site.name} />
        ) : (
          <SiteHeader {...page} />
        )}
        <main id="content" tabIndex={-1}>
          <SiteBase.Provider value={page.site.base}>{page.body}</SiteBase.Provider>
        </main>
        {page.terminal ? <TerminalFoot {...page.terminal} /> : <Footer {...page} />}
      </body>
    </html>
  )
}

function looks({ elder, contrast, terminal }: DocumentProps): string | undefined {
  const names = [...(elder ? ['elder'] : []), ...(contrast ? ['contrast'] : []), ...(terminal ? ['terminal'] : [])]
  return names.length === 0 ? undefined : names.join(' ')
}

function Footer({ site, menu, elder, ...shown }: DocumentProps): VNode {
  return (
    <footer class="site-footer">
      <div class="width site-footer-row">
        <div>
          <p class="site-footer-name">
            {site.name}
            {site.part}
          </p>
          <p>{site.purpose}</p>
          <FootIdentity identity={site.identity} />
        </div>
        <nav aria-label="页脚导航">
          <ul>
            {[...menu, ...site.links].map((entry) => (
              <li key={entry.href}>
                <a href={entry.href}>{entry.label}</a>
              </li>
            ))}
          </ul>
          {elder ? null : <ContrastSwitch {...shown} />}
        </nav>
      </div>
    </footer>
  )
}

function FootIdentity({ identity }: Pick<SiteWords, 'identity'>): VNode | null {
  if (identity.length === 0) return null
  return (
    <dl class="foot-identity">
      {identity.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
