/** Keeps a result for a text, forgetting all once there are very many. */
export function remember<Value>(known: Map<string, Value>, text: string, value: Value): void {
  if (known.size > 4000) known.clear()
  known.set(text, value)
}
