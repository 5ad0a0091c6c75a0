/** What stands for the file of this number in a text until it is kept; no file ever has such an id. */
export function markOf(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

/** The text with its marks made what they stand for; what was not kept goes: a picture wholly, of a link its words stay. */
export function withFiles(body: string, ids: ReadonlyMap<string, string | null>): string {
  let text = body
  for (const [mark, id] of ids) {
    if (id !== null) {
      text = text.replaceAll(`/items/files/${mark}`, `/items/files/${id}`)
      continue
    }
    text = text
      .replaceAll(new RegExp(`<img [^>]*${mark}[^>]*>`, 'g'), '')
      .replaceAll(new RegExp(`<a [^>]*${mark}[^>]*>([^]*?)</a>`, 'g'), '$1')
  }
  return text
}

/** The text with links to old addresses led where their items are now. */
export function withLinks(body: string, items: ReadonlyMap<string, number>): string {
  return body.replaceAll(/(<a [^>]*?href=")([^"]*)(")/g, (whole, before: string, address: string, after: string) => {
    const item = items.get(address.replaceAll('&amp;', '&'))
    return item === undefined ? whole : `${before}/items/${item}${after}`
  })
}
