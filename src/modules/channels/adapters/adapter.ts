import type { Reached } from '../domain/post.ts'
import type { Removed, Sent } from '../domain/sent.ts'

/** A published item as it is sent: what citizens read, and where. */
export type Article = {
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly plain: string
  /** The whole address of the item on the organ's site. */
  readonly url: string
  /** Who says it. */
  readonly source: string
  /** Whether files go with it, which only the site has. */
  readonly hasFiles: boolean
}

export type Picture = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** What was found after a stop in the middle; `not-there`: it never got so far. */
export type Looked = Sent | { readonly is: 'not-there' }

/**
 * One platform, for one account. Whatever cannot be taken back is announced before by `keep({ …, deciding })`, so that who
 * finds a post so knows where the last one stopped.
 */
export type Adapter = {
  send(article: Article, reached: Reached, keep: (reached: Reached) => Promise<void>): Promise<Sent>
  /** How something the platform accepted stands by now. */
  ask(reached: Reached): Promise<Sent>
  /** What the platform knows of a post that was being sent when everything stopped. */
  look(article: Article, reached: Reached): Promise<Looked>
  remove(reached: Reached): Promise<Removed>
}

/** Whether the decisive thing was begun. */
export function wasDeciding(reached: Reached): boolean {
  return reached['deciding'] === 'yes'
}

/** An address as a platform gives it, where it is one of the web; else none, since it will be shown as a link. */
export function webAddress(given: string): string {
  return /^https?:\/\/[^\s"'<>]+$/.test(given) ? given : ''
}
