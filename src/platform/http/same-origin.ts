/** What a request says about where it was sent from. */
export type Sender = {
  readonly method: string
  /** Name and port this site was asked under, as the visitor's browser knows them. */
  readonly host: string
  readonly headers: Readonly<Record<string, unknown>>
}

/**
 * Whether a form was sent from a page of this site, so that no other site can act in a visitor's name. Browsers say it in
 * `Sec-Fetch-Site`; those that do not, and all of them on plain HTTP, say it in `Origin`. A program that is no browser
 * says neither and carries nobody's cookies by accident.
 */
export function isSameOrigin({ method, host, headers }: Sender): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site === 'same-origin' || site === 'none'
  const origin = headers['origin']
  return typeof origin !== 'string' || hostOf(origin) === host.toLowerCase()
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
