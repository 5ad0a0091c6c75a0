/** What another module says of a published item, beside its text: how the document stands, what belongs to it. */
export type ItemNote = {
  readonly tone: 'good' | 'info' | 'warning' | 'error'
  /** In a word or two: `已废止`. */
  readonly label: string
  readonly sentence: string
  /** Addresses are relative to the site: `/documents/3`. */
  readonly links: readonly { readonly href: string; readonly label: string }[]
}
