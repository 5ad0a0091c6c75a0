/** 0 fine · 1 findings of severity error (or differences) · 2 something could not be read, or was asked wrongly. */
export type ExitCode = 0 | 1 | 2

/** Where a command speaks and listens; tests give their own. */
export type Terminal = {
  /** Standard output; resolves when more may be written. */
  out(content: string | Uint8Array): Promise<void>
  /** Standard error: progress and complaints. */
  err(text: string): void
  /** Standard input as it comes. */
  input(): AsyncIterable<Uint8Array>
  /** Whether standard output is a screen, and may be coloured. */
  readonly screen: boolean
  readonly colours: boolean
  /** Whether standard error is a screen, where progress may be shown. */
  readonly watched: boolean
}
