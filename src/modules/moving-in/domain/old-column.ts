/** The last of the breadcrumbs a page shows (`当前位置：首页 > 政务公开 > 通知公告 > 正文`); undefined where it shows none. */
export function columnInCrumbs(lines: readonly string[], title: string): string | undefined {
  for (const line of lines.slice(0, 60)) {
    const [, crumbs] = /(?:位置|您在|导航)\s*[:：]?\s*(.*(?:>|»|›|→|\/|-).*)$/.exec(line.normalize('NFKC')) ?? []
    if (crumbs === undefined || crumbs.length > 200) continue
    const steps = crumbs
      .split(/>+|»|›|→|\s\/\s|\s-+\s/)
      .map((step) => step.trim())
      .filter((step) => step !== '' && !/^(首页|网站首页|正文|内容|详情|浏览文章)$/.test(step) && !isTitle(step, title))
    const last = steps.at(-1)
    if (last !== undefined && last.length <= 30) return last
  }
  return undefined
}

function isTitle(step: string, title: string): boolean {
  return title !== '' && (step === title || (step.length > 8 && title.startsWith(step.replace(/\.{2,}$|…$/, ''))))
}

/** The folder a page lay in, without the parts that only say when: `zwgk/tzgg` of `zwgk/tzgg/201903/t20190305_12.html`. */
export function folderOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (/^\d{1,8}$/.test(folders.at(-1) ?? '')) folders.pop()
  // In such a system the column stands in the name of the file: art_123_4567.html is of column 123.
  const inName = /(?:^|\/)art_(\d+)_\d+\.html?$/i.exec(path)?.[1]
  return [...folders, ...(inName === undefined ? [] : [inName])].join('/')
}

/** A day in an address: `…/t20190305_12.html`, `…/2019/3/5/…`, `…/2019-03/05/…`; empty where there is none. */
export function dayInAddress(path: string): string {
  const [, year, month, date] =
    /(?:^|[/_t])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[_./]|\d{4,}\.)/.exec(path) ??
    /\/((?:19|20)\d{2})[/-](\d{1,2})\/(\d{1,2})\//.exec(`/${path}`) ??
    []
  return year === undefined ? '' : `${year}-${month}-${date}`
}

export type NamedColumn = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly columnType: string
}

/** The column of the new site an old one may go to: of the same name, else type, else last folder; undefined unless one only. */
export function suggestColumn(old: string, columns: readonly NamedColumn[]): NamedColumn | undefined {
  const folder = old.split('/').at(-1) ?? ''
  const alike = [
    columns.filter(({ name }) => name === old.trim()),
    columns.filter(({ columnType }) => columnType === old.trim()),
    columns.filter(({ path }) => path === old || path.split('/').at(-1) === folder),
  ].find((found) => found.length > 0)
  return alike?.length === 1 ? alike[0] : undefined
}
