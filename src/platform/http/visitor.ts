/** Who looks at a page, as far as the page cares. */
export type Visitor = {
  /** 适老模式: larger type and targets, plain layout. */
  readonly elder: boolean
  /** Path and query of the page being shown, to come back to. */
  readonly at: string
}

const elderCookie = 'display=elder'

/** The visitor behind a request, from its address and its `Cookie` header. */
export function visitorOf(at: string, cookies: string | undefined): Visitor {
  const elder = (cookies ?? '').split(';').some((cookie) => cookie.trim() === elderCookie)
  return { elder, at: localPath(at) }
}

/** The `Set-Cookie` value that keeps the display choice for a year (it says nothing about the person). */
export function displayCookie(elder: boolean): string {
  const kept = elder ? `${elderCookie}; Max-Age=31536000` : 'display=; Max-Age=0'
  return `${kept}; Path=/; SameSite=Lax; HttpOnly`
}

/** The text if it is a path on this site, else `/`: nothing a visitor sends may lead to another site. */
export function localPath(text: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : '/'
}
