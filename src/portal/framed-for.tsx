import type { ComponentChild, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { terminalHome, type Terminal } from '../platform/http/terminal.ts'
import type { Visitor } from '../platform/http/visitor.ts'
import type { DocumentProps } from '../ui/document.tsx'
import { fitToTerminal } from './fit-to-terminal.ts'

/** A page's body as the machine of a visitor can do with it, and what frame that machine has. */
export function framedFor({ terminal, at }: Visitor, body: ComponentChild): Pick<DocumentProps, 'body' | 'terminal'> {
  return terminal === undefined ? { body } : framedAt(terminal, body, at)
}

function framedAt(terminal: Terminal, body: ComponentChild, at: string) {
  const html = fitToTerminal(renderToString(<>{body}</>), at, terminal)
  const { idleSeconds, prints } = terminal
  return {
    body: <Fitted html={html} />,
    terminal: { home: terminalHome(terminal), idleSeconds, prints, forms: /<form\b[^>]*method="post"/.test(html) },
  }
}

/** What our own components rendered, with less in it. */
function Fitted({ html }: { readonly html: string }): VNode {
  return <div class="terminal-page" dangerouslySetInnerHTML={{ __html: html }} />
}
