/** The result of an action that may be refused for an expected reason; anything unexpected is thrown. */
export type Outcome<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export const done = <Value>(value: Value) => ({ ok: true, value }) as const
export const refuse = <Refusal>(refusal: Refusal) => ({ ok: false, refusal }) as const
