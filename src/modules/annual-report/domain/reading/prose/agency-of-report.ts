import { isAgencyName, isPlaceName } from './agency-name.ts'

/**
 * The office a title's words name. A bare place stands for its government where the text names that government or
 * speaks of 市政府/县政府; otherwise the place is all that is certain.
 */
export function agencyNamed(words: string, wholeText: string): string {
  if (isAgencyName(words) || !isPlaceName(words)) return withFullerName(words, wholeText)
  const full = `${words}人民政府`
  if (wholeText.includes(full)) return withFullerName(full, wholeText)
  return speaksOfGovernment(words, wholeText) ? full : words
}

// 市政府 after these characters is the report's own, after others it is another city's.
function speaksOfGovernment(place: string, wholeText: string): boolean {
  const kind = /(?:自治区|[省市州县旗区镇乡])$/.exec(place)?.[0]
  if (kind === undefined) return false
  const own = `(?:^|[^一-龥]|${place.slice(0, -kind.length)}|[委绕由经在向对和及与以为是的被将报据照实合省年])`
  return new RegExp(`${own}${kind}(?:人民)?政府`, 'm').test(wholeText)
}

/**
 * The same office by its fuller name where the body has one: 区、县、镇 after their 市, a bare 局 after its place. The
 * province is never put before a city's own name.
 */
export function withFullerName(name: string, wholeText: string): string {
  const higher = placeOfName.exec(name)?.[1] === undefined ? anyPlace : cityOnly.test(name) ? null : cityBefore
  if (higher === null) return name
  const counts = new Map<string, number>()
  for (let at = wholeText.indexOf(name); at >= 0; at = wholeText.indexOf(name, at + name.length)) {
    const prefix = higher.exec(wholeText.slice(Math.max(0, at - 14), at))?.[1]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best === undefined ? name : best[0] + name
}

const placeOfName = /^([一-龥]{1,8}?(?:省|自治区|市|自治州|州|盟|县|旗|区|镇|乡|街道))/
const cityOnly = /^[一-龥]{2,8}?(?:省|自治区|市|自治州|盟)/
const boundary = '(?:^|[^一-龥]|[由与将为系是和向对经在年布])'
const stem = (most: number) => `(?:(?![由与将为系是和向对经在年布])[一-龥]){2,${most}}`
const cityBefore = new RegExp(`${boundary}(${stem(4)}(?:市|自治州|盟|地区))$`)
const anyPlace = new RegExp(`${boundary}(${stem(4)}(?:省|市|县|区|旗|州)(?:${stem(4)}(?:市|县|区|旗))?)$`)
