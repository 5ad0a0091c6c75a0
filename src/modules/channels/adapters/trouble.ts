import type { Heard } from '../../../platform/outgoing/ask-outside.ts'

/** Why a call came to nothing. */
export type Trouble = {
  readonly is: 'temporary' | 'permanent' | 'uncertain'
  readonly answer: string
  readonly wait?: number
  /** The platform's own code, where it gave one. */
  readonly code?: number
}

/** A code of a platform as we take it, in words for the clerk. */
export type CodeRow = {
  readonly code: number
  readonly is: Trouble['is']
  readonly zh: string
  /** Milliseconds to wait at least. */
  readonly wait?: number
}

/**
 * What not to have been heard means: where something was done that cannot be taken back (`deciding`), nobody knows; else it
 * is done again later.
 */
export function troubleUnheard(heard: Heard, deciding: boolean): Trouble | undefined {
  const doubtful = deciding ? 'uncertain' : 'temporary'
  if (heard.is === 'answer')
    return heard.status >= 500 ? { is: doubtful, answer: `平台出错（${heard.status}）。` } : undefined
  return { is: heard.is === 'not-sent' ? 'temporary' : doubtful, answer: heard.why }
}

/** What a code means; one we do not know is a refusal, with the platform's own words. */
export function troubleOfCode(rows: readonly CodeRow[], code: number, message: string): Trouble {
  const row = rows.find((one) => one.code === code)
  const said = `${code} ${message.slice(0, 200)}`.trim()
  if (row === undefined) return { is: 'permanent', answer: said, code }
  return { is: row.is, answer: `${row.zh}（${said}）`, code, ...(row.wait === undefined ? {} : { wait: row.wait }) }
}
