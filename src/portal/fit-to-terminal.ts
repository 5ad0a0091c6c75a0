import { renderToString } from 'preact-render-to-string'
import { NoUploads } from './terminal-words.tsx'
import type { Terminal } from '../platform/http/terminal.ts'

/**
 * A page's HTML, fit for a machine many people use one after the other: nothing leads to other sites or opens windows,
 * nothing is filled in from memory, and no form asks for a file where there is none to be had. `at`: path and query of the page.
 */
export function fitToTerminal(html: string, at: string, { origin, files }: Terminal): string {
  const fitted = html
    .replace(LINK, (link, attributes: string, words: string) => {
      const address = /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? ''
      return isOutside(address, origin) ? wordsOf(address, words) : link
    })
    .replace(/\s(?:target|autocomplete)="[^"]*"(?=[^<>]*>)/g, '')
    .replace(/<(form|input|textarea)(?=[\s>])/g, '<$1 autocomplete="off"')
  return files ? fitted : fitted.replace(FORM, (form) => (asksForFile(form) ? noUploads(origin + at) : form))
}

// Both come from serializers that quote every attribute and write `"` within one as `&quot;`.
const LINK = /<a\b((?:[^>"]|"[^"]*")*)>(.*?)<\/a>/gs
const FORM = /<form\b(?:[^>"]|"[^"]*")*>.*?<\/form>/gs

/** Anything with a scheme or a host of its own, but for this very site. */
function isOutside(address: string, origin: string): boolean {
  const plain = address.replaceAll('&amp;', '&').trim()
  if (plain === origin || plain.startsWith(`${origin}/`)) return false
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(plain)
}

/** The address stays readable: whoever wants it can write it down. */
function wordsOf(address: string, words: string): string {
  const shown = address.replace(/^(?:mailto|tel):/i, '')
  const isThere = words.includes(shown) || (shown !== address && /\d|@/.test(words))
  const told = isThere ? '' : `<span class="outside-address">（${shown}）</span>`
  return `<span class="outside">${words}${told}</span>`
}

function asksForFile(form: string): boolean {
  return /<input\b[^>]*\btype="file"/.test(form)
}

function noUploads(address: string): string {
  return renderToString(NoUploads({ address }))
}
