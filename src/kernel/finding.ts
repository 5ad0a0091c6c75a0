/** `error`: must be put right before publication; `warning`: needs a look or a written reason; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** One thing a rule has to say about a report; the message is Chinese and tells a clerk what to look at. */
export type Finding = {
  /** Stable id of the rule, e.g. `T3.balance`. */
  readonly rule: string
  readonly severity: Severity
  /** Paths of the figures concerned, e.g. `table3.newReceived.0`; empty where the finding is about the text. */
  readonly cells: readonly string[]
  readonly message: string
  readonly expected?: number | string
  readonly actual?: number | string | null
  /** The piece of the report's own words the finding is about, so that it can be found in the source text. */
  readonly quote?: string
}
