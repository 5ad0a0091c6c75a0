import { labelKey } from '../../../kernel/chinese-text.ts'

/**
 * Whether two names may mean the same organ: equal, one a short form of the other (上海市科委, 上海市科学技术委员会), with or
 * without the region before it, or a government and the office that compiles its report.
 */
export function mayBeSameAgency(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)]
  if (a === '' || b === '' || a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.endsWith(short) || isShortForm(short, long)
}

/** Names that only point at the speaker (我局, 本机关, 全市) name nobody. */
export function namesAnAgency(name: string): boolean {
  const key = labelKey(name)
  return key.length > 3 && !/^(?:我|本|全)/.test(key)
}

/** The name without what changes nothing about whom it means: 人民政府, and the office that writes for it. */
export function bareName(name: string): string {
  return labelKey(name)
    .replace(/(?:人民)?政府(?:办公厅|办公室|办)?$/, '')
    .replace(/(?:街道)?办事处$/, '街道')
}

function isShortForm(short: string, long: string): boolean {
  if (short.length < 3) return false
  const sameEnd = short.at(-1) === long.at(-1) || (short.endsWith('委') && long.endsWith('委员会'))
  if (!sameEnd) return false
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
