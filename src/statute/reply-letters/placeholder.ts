import { placeholders } from './placeholders.table.ts'
import type { Placeholder, PlaceholderKey } from './placeholders.table.ts'

const byKey: ReadonlyMap<string, Placeholder> = new Map(
  placeholders.map((placeholder) => [placeholder.key, placeholder]),
)
const keyOfLabel: ReadonlyMap<string, PlaceholderKey> = new Map(placeholders.map(({ key, label }) => [label, key]))

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
  return [...text.matchAll(braces)].map((match) => match[1] as string)
}

/** The text as people who keep templates read it: `{收到申请之日}` for `{receivedOn}`. */
export function withLabels(text: string): string {
  return text.replaceAll(braces, (whole, name: string) =>
    isPlaceholder(name) ? `{${placeholderOf(name).label}}` : whole,
  )
}

/** The text as the program keeps it: `{receivedOn}` for `{收到申请之日}`; what is no label stays as it is. */
export function withKeys(text: string): string {
  return text.replaceAll(braces, (whole, label: string) => {
    const key = keyOfLabel.get(label.trim())
    return key === undefined ? whole : `{${key}}`
  })
}

const braces = /\{([^{}]*)\}/g
