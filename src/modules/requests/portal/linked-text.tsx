import type { VNode } from 'preact'

/** Words a clerk wrote, with the web addresses in them as links. */
export function LinkedText({ text }: { readonly text: string }): VNode {
  const parts = text.split(/(https?:\/\/[\w.~:/?#@!$&'*+=%-]+)/)
  return <>{parts.map((part, at) => (at % 2 === 0 ? part : <a href={part}>{part}</a>))}</>
}
