import { placeholders } from './placeholders.table.ts'
import type { Placeholder, PlaceholderKey } from './placeholders.table.ts'

const byKey: ReadonlyMap<string, Placeholder> = new Map(
  placeholders.map((placeholder) => [placeholder.key, placeholder]),
)

/** The placeholder with this name. */
export function placeholderOf(key: PlaceholderKey): Placeholder {
  return byKey.get(key) as Placeholder
}

/** Whether `{name}` means anything in a letter. What is only kept on file (`record`) is never printed. */
export function isPlaceholder(name: string): name is PlaceholderKey {
  const found = byKey.get(name)
  return found !== undefined && found.source !== 'record'
}

/** The names between braces in a text, in order, known or not; `{ }` and lone braces are given as they stand. */
export function namesInBraces(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string)
}
