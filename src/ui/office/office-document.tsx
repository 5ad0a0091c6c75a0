import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Seal } from '../seal.tsx'
import { SideMenu, type OfficeMenuEntry } from './menu.tsx'
import type { OfficePerson } from './office-person.ts'
import { TopBar } from './top-bar.tsx'

export type OfficeDocumentProps = {
  readonly title: string
  readonly stylesheet: string
  readonly script: string
  readonly icon: string
  readonly elder: boolean
  /** Path and query of this page. */
  readonly at: string
  /** A sentence of the page before, such as `已保存。` */
  readonly notice: string | null
  /** Who is at work; null on the pages of signing in. */
  readonly person: OfficePerson | null
  readonly menu: readonly OfficeMenuEntry[]
  readonly body: ComponentChildren
}

/** A whole page of the office as HTML text. Its script makes nothing possible that is impossible without. */
export function renderOfficeDocument(page: OfficeDocumentProps): string {
  return `<!doctype html>${renderToString(<OfficeDocument {...page} />)}`
}

function OfficeDocument(page: OfficeDocumentProps): VNode {
  return (
    <html lang="zh-CN" class={page.elder ? 'elder' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="robots" content="noindex" />
        <title>{`${page.title} - 政府信息公开工作台`}</title>
        <link rel="icon" href={page.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={page.stylesheet} />
        <script src={page.script} defer />
      </head>
      <body class={page.person === null ? 'office office-door' : 'office'}>
        <a class="skip" href="#content">
          跳到正文
        </a>
        {page.person === null ? <Door {...page} /> : <Desk {...page} person={page.person} />}
      </body>
    </html>
  )
}

function Desk({ person, menu, at, elder, notice, body }: OfficeDocumentProps & { readonly person: OfficePerson }) {
  return (
    <>
      <TopBar person={person} at={at} elder={elder} />
      <SideMenu entries={menu} permissions={person.permissions} at={at} />
      <main id="content" tabIndex={-1}>
        <Notice notice={notice} />
        {body}
      </main>
    </>
  )
}

/** Before somebody signed in there is no menu, only the way in. */
function Door({ notice, body }: OfficeDocumentProps): VNode {
  return (
    <>
      <header class="door-head">
        <Seal />
        <p>
          <span class="door-name">政府信息公开</span>
          <span class="door-part">工作台</span>
        </p>
      </header>
      <main id="content" tabIndex={-1}>
        <Notice notice={notice} />
        {body}
      </main>
      <footer class="door-foot">
        <a href="/">返回门户网站</a>
      </footer>
    </>
  )
}

function Notice({ notice }: { readonly notice: string | null }): VNode | null {
  return notice === null ? null : (
    <p class="said" role="status">
      {notice}
    </p>
  )
}
