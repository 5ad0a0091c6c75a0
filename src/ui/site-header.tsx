import type { VNode } from 'preact'
import { ContrastSwitch, type ContrastProps } from './contrast-switch.tsx'
import { Seal } from './seal.tsx'

type SiteHeaderProps = {
  /** `base` begins every link within the site; `search`: the address of its search, where it has one. */
  readonly site: { readonly name: string; readonly part: string; readonly base: string; readonly search?: string }
  readonly menu: readonly { readonly label: string; readonly href: string }[]
  /** Path and query of this page. */
  readonly at: string
  readonly elder: boolean
  readonly contrast: boolean
  /** The page's own form that shows it again in the other display. */
  readonly displayForm?: { readonly id: string; readonly action: string } | undefined
}

/** The head of every page of a site: whose it is, the search, the other display, and its columns in a band of its colour. */
export function SiteHeader(page: SiteHeaderProps): VNode {
  const { site, at, elder, contrast, displayForm } = page
  return (
    <header class="site-header">
      <div class="width site-header-row">
        <a class="wordmark" href={`${site.base}/`}>
          <Seal />
          <span>
            <span class="wordmark-name">{site.name}</span>
            <span class="wordmark-part">{site.part}</span>
          </span>
        </a>
        <SiteSearch site={site} at={at} />
        <DisplaySwitch at={at} elder={elder} displayForm={displayForm} />
      </div>
      {elder ? <EasyReading at={at} contrast={contrast} displayForm={displayForm} /> : null}
      <SiteMenu {...page} />
    </header>
  )
}

/** Left out where the page has a larger one: on the first page and on that of the search itself. */
function SiteSearch({ site, at }: Pick<SiteHeaderProps, 'site' | 'at'>): VNode | null {
  const { base, search } = site
  if (search === undefined || [`${base}/`, base, search].includes(at.split('?')[0] ?? '/')) return null
  return (
    <form
      class="site-search"
      method="get"
      action={search}
      role="search"
      aria-label="全站"
      data-suggest={`${search}/suggest`}
    >
      <label class="unseen" for="site-search">
        搜索全站公开的信息
      </label>
      <input
        id="site-search"
        type="search"
        name="words"
        placeholder="标题、文号或者几个词"
        list="site-search-offers"
        autocomplete="off"
      />
      <datalist id="site-search-offers" />
      <button type="submit">搜索</button>
    </form>
  )
}

function SiteMenu({ menu, at }: Pick<SiteHeaderProps, 'menu' | 'at'>): VNode {
  const here = at.split('?')[0] ?? '/'
  // /requests/status lies within /requests too: the entry that says most is the current one.
  const within = menu.map(({ href }) => href).filter((href) => isWithin(here, href))
  const current = within.toSorted((one, other) => other.length - one.length)[0]
  return (
    <nav class="site-menu" aria-label="主要栏目">
      <ul class="width">
        {menu.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href} aria-current={entry.href === current ? 'page' : undefined}>
              {entry.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isWithin(here: string, href: string): boolean {
  return href.endsWith('/') ? here === href : here === href || here.startsWith(`${href}/`)
}

/** What helps to read a page; a script puts 朗读 beside it where the browser can speak. */
function EasyReading(shown: ContrastProps): VNode {
  return (
    <div class="width easy-reading" role="group" aria-label="阅读方式" data-read-aloud>
      <ContrastSwitch {...shown} />
    </div>
  )
}

function DisplaySwitch({ elder, at, displayForm }: Pick<SiteHeaderProps, 'elder' | 'at' | 'displayForm'>): VNode {
  const words = elder ? '退出适老模式' : '适老模式'
  const choice = { type: 'submit', name: 'mode', value: elder ? 'usual' : 'elder' } as const
  if (displayForm !== undefined) {
    return (
      <div class="display-switch">
        <button {...choice} form={displayForm.id} formaction={displayForm.action}>
          {words}
        </button>
      </div>
    )
  }
  return (
    <form class="display-switch" method="post" action="/display">
      <input type="hidden" name="back" value={at} />
      <button {...choice}>{words}</button>
    </form>
  )
}
