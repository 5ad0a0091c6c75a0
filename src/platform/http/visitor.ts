import type { Staff } from '../../kernel/actor.ts'
import type { Recognised, Workplace } from './recognised.ts'
import { noSite, type SiteAddress } from './site-address.ts'
import { terminalIn, type Terminal } from './terminal.ts'

/** Who looks at a page, as far as the page cares. */
export type Visitor = {
  /** 适老模式: larger type and targets, plain layout. */
  readonly elder: boolean
  /** 高对比度: light signs on black. */
  readonly contrast: boolean
  /** Path and query of the page being shown, to come back to. */
  readonly at: string
  /** The site they are on. Links of its pages begin with its `base`. */
  readonly site: SiteAddress
  /** The signed-in member of staff, or null for everybody else. */
  readonly staff: Staff | null
  /** Where that person is at work; null for everybody else. */
  readonly workplace: Workplace | null
  /** The machine they sit at, where it is one for reading in public. */
  readonly terminal?: Terminal
  /** What the page before wanted said here, once. */
  readonly notice: string | null
}

const elderCookie = 'display=elder'
const contrastCookie = 'contrast=high'

/** Where a request arrived: the site it is for, and protocol and host as they were written. */
type Arrival = { readonly site: SiteAddress; readonly origin: string }

/** The visitor behind a request, from its address and its `Cookie` header. */
export function visitorOf(
  at: string,
  cookies: string,
  who: Recognised | null,
  { site, origin }: Arrival = { site: noSite, origin: '' },
): Visitor {
  const terminal = terminalIn(cookies, origin)
  const carried = cookies.split(';').map((cookie) => cookie.trim())
  return {
    elder: carried.includes(elderCookie) || terminal !== undefined,
    contrast: carried.includes(contrastCookie),
    at: localPath(at),
    site,
    staff: who?.staff ?? null,
    workplace: who?.workplace ?? null,
    notice: noticeIn(cookies),
    ...(terminal && { terminal }),
  }
}

/** The value of a cookie, undefined where there is none of that name. */
export function cookieOf(cookies: string, name: string): string | undefined {
  const found = cookies.split(';').find((cookie) => cookie.trim().startsWith(`${name}=`))
  return found?.trim().slice(name.length + 1)
}

/** The `Set-Cookie` value that keeps the display choice for a year (it says nothing about the person). */
export function displayCookie(elder: boolean): string {
  const kept = elder ? `${elderCookie}; Max-Age=31536000` : 'display=; Max-Age=0'
  return `${kept}; Path=/; SameSite=Lax; HttpOnly`
}

/** The same for the choice of contrast. */
export function contrastChoice(high: boolean): string {
  const kept = high ? `${contrastCookie}; Max-Age=31536000` : 'contrast=; Max-Age=0'
  return `${kept}; Path=/; SameSite=Lax; HttpOnly`
}

/** The `Set-Cookie` value that carries a sentence to the next page, or takes it away where it was shown. */
export function noticeCookie(notice: string | null): string {
  const kept = notice === null ? '; Max-Age=0' : `${encodeURIComponent(notice)}; Max-Age=60`
  return `notice=${kept}; Path=/; SameSite=Lax; HttpOnly`
}

function noticeIn(cookies: string): string | null {
  const carried = cookieOf(cookies, 'notice') ?? ''
  try {
    return decodeURIComponent(carried).slice(0, 300) || null
  } catch {
    return null
  }
}

/** The text if it is a path on this site, else `/`: nothing a visitor sends may lead to another site. */
export function localPath(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : '/'
}
