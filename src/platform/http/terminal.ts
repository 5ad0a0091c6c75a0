/** A machine at a place for reading in public (查阅终端, 条例 第二十五条): many people use it one after the other. */
export type Terminal = TerminalSettings & {
  /** Protocol and host as it asked, for addresses to be taken away on a phone. */
  readonly origin: string
}

export type TerminalSettings = {
  /** After so many seconds without a touch it asks whether somebody is still there. */
  readonly idleSeconds: number
  /** A printer stands beside it. */
  readonly prints: boolean
  /** It has something to take pictures of papers with, so that forms with files can be sent. */
  readonly files: boolean
  /** Begins the addresses of the site it was set up for: `''` or `/sites/<id>`. */
  readonly base: string
}

/** The choices at setting up, in seconds. */
export const idleChoices = [60, 90, 120, 180, 300] as const

const NAME = 'kiosk'
const form = /(?:^|;\s*)kiosk=(\d{1,4})(p?)(f?)(?:\.([a-z][a-z0-9-]{0,39}))?(?:;|$)/

/** What the cookies say of the machine; undefined where it is one like any other. */
export function terminalIn(cookies: string, origin: string): Terminal | undefined {
  const found = form.exec(cookies)
  if (found === null) return undefined
  const [, seconds, prints, files, site] = found
  return {
    idleSeconds: Math.max(1, Number(seconds)),
    prints: prints === 'p',
    files: files === 'f',
    base: site === undefined ? '' : `/sites/${site}`,
    origin,
  }
}

/** The `Set-Cookie` value that makes a machine a terminal for a year, or one like any other again. */
export function terminalCookie(settings: TerminalSettings | null): string {
  return `${NAME}=${settings === null ? '; Max-Age=0' : `${valueOf(settings)}; Max-Age=31536000`}; Path=/; SameSite=Lax; HttpOnly`
}

function valueOf({ idleSeconds, prints, files, base }: TerminalSettings): string {
  const site = /^\/sites\/([a-z][a-z0-9-]{0,39})$/.exec(base)?.[1]
  return `${idleSeconds}${prints ? 'p' : ''}${files ? 'f' : ''}${site === undefined ? '' : `.${site}`}`
}

/** Where a terminal begins again for the next person. */
export function terminalHome({ base }: TerminalSettings): string {
  return `${base}/gongkai`
}
