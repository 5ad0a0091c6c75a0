/** Half widths of a text as platforms count it: a Chinese character is two, a Latin letter one. */
export function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (/^[\u0000-\u00ff]$/.test(sign) ? 1 : 2), 0)
}

/** The text, cut to so many half widths, an ellipsis standing for what is left out. */
export function cutToWidth(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let kept = ''
  let width = 2
  for (const sign of text) {
    width += widthOf(sign)
    if (width > most) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** One line without runs of blanks. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\u3000]+/g, ' ').trim()
}

/** What begins a text: its summary, else its own first words. */
export function leadOf({ summary, plain }: { readonly summary: string; readonly plain: string }): string {
  return oneLine(summary === '' ? plain : summary)
}
