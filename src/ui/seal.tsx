import type { VNode } from 'preact'

/** The mark of the site: a seal with the character 公, drawn so that it needs no font. */
export function Seal(): VNode {
  return (
    <svg class="seal" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="38" height="38" rx="7" />
      <path d="M14.6 9.5 8.2 17.6M25.4 9.5l6.4 8.1M17.6 19 12 29.6h16M24.4 24.2l4.4 6.6" />
    </svg>
  )
}
