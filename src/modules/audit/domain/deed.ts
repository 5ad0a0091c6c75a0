/** Something done that has to leave a record. Details are names and numbers, never passwords or identity numbers. */
export type Deed = {
  /** The organ whose chain it goes into; {@link wholeSystem} where it concerns no single organ. */
  readonly organId: string
  /** Noun and verb: `request.register`. */
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly detail?: Readonly<Record<string, unknown>>
}

/** What came of an action, and the deeds that say so. */
export type Acted<Value> = { readonly value: Value; readonly deeds: readonly [Deed, ...Deed[]] }

/** The chain of deeds that concern no single organ, such as a sign-in under an unknown name. */
export const wholeSystem = '00000000-0000-0000-0000-000000000000'
