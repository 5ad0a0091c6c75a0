/** The title of an article out of the title of its page: without the names of the site and its column behind it. */
export function cleanTitle(pageTitle: string, names: readonly string[]): string {
  let title = plain(pageTitle)
  for (;;) {
    const [, before, tail] = /^(.*\S)\s*(?:[-_|—–·]+|\s>+)\s*([^-_|—–·>]*)$/.exec(title) ?? []
    if (before === undefined || tail === undefined) return title
    const name = tail.trim()
    if (name !== '' && !names.includes(name) && !SITE_LIKE.test(name)) return title
    title = before.trim()
  }
}

export function plain(words: string): string {
  return words.replaceAll(/[\s\u00a0\u3000]+/g, ' ').trim()
}

/** Names of sites and columns, behind which a title never ends this way: `…的通知` is none. */
const SITE_LIKE =
  /(?:网|网站|门户|政府|委员会|局|厅|办公室|中心|首页|公开|动态|公告|公示|新闻|信息|文件|要闻|解读|栏目|正文)$/
