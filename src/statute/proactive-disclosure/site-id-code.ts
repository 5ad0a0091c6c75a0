/** A 网站标识码 taken apart. A ministry's has no area. */
export type SiteIdCode = { readonly area: string | null; readonly serial: string }

/** Reads a 网站标识码: six digits of area and four more, or `bm` and eight digits; undefined for anything else. */
export function parseSiteIdCode(text: string): SiteIdCode | undefined {
  const [, ministry, area, serial] = /^(?:bm(\d{8})|([1-8]\d{5})(\d{4}))$/.exec(text.trim()) ?? []
  if (ministry !== undefined) return { area: null, serial: ministry }
  return area === undefined || serial === undefined ? undefined : { area, serial }
}

/** What is wrong with a 网站标识码, in Chinese; undefined where nothing is. */
export function faultOfSiteIdCode(text: string): string | undefined {
  if (text.trim() === '') return '请填写网站标识码。'
  return parseSiteIdCode(text) === undefined
    ? '网站标识码应为10位数字（6位区划代码加4位顺序码），或者bm加8位数字，请核对。'
    : undefined
}
