import { readHtml } from './findings/html-text.ts'

/** The words of a clean text, a block a line: for searching, comparing and counting. */
export function plainOf(html: string): string {
  return readHtml(html)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
