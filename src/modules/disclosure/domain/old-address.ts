/**
 * An address of an old site as it is kept and looked up: its path and query, decoded, without host and place in the page.
 * `http://www.example.cn//art/2019/3/5/art_1_2.html#top` is `/art/2019/3/5/art_1_2.html`.
 */
export function oldAddressOf(written: string): string {
  const [whole = ''] = written.trim().split('#')
  const path = whole.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '').replaceAll('\\', '/')
  return decoded(`/${path}`)
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, '')
    .replace(/^\/+/, '/')
    .replaceAll(/(?<!\?.*)\/{2,}/g, '/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
