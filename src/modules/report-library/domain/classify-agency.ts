import { foldText } from '../../../kernel/chinese-text.ts'
import type { AgencyKind, AgencyLevel } from './agency-kinds.table.ts'

export type AgencyClass = {
  /** The place the name begins with (`示范市示范县`), down to the county; a township's own name where it stands alone; or ''. */
  readonly region: string
  readonly kind: AgencyKind
  readonly level: AgencyLevel
}

/** Tells an agency's region, kind and level from its name alone; what the name does not tell is '' or `unknown`. */
export function classifyAgency(agency: string): AgencyClass {
  const name = foldText(agency).replace(/\s+/g, '').replace(verticalLeader, '')
  const places = leadingPlaces(name)
  const kind = kindOf(name)
  if (kind === 'township') return { region: regionOfTownship(name, places), kind, level: 'township' }
  return {
    region: places.map((place) => place.name).join(''),
    kind,
    level: places.at(-1)?.level ?? levelWithoutPlace(name),
  }
}

// 国家……总局 and the like stand before the place of their local office.
const verticalLeader = /^(?:国家|中国)\p{Script=Han}{1,8}?(?:总局|局|部)(?=\p{Script=Han}+局)/u

type NamedPlace = { readonly name: string; readonly level: Exclude<AgencyLevel, 'nation' | 'township' | 'unknown'> }

/** Places at the start of a name, each lower than the one before; 市场, 城管 and 社区 are no places. */
function leadingPlaces(name: string): NamedPlace[] {
  const places: NamedPlace[] = []
  let rest = name
  let above = 0
  for (;;) {
    const found = placeAtStart(rest)
    if (found === undefined || found.rank <= above) return places
    places.push(found)
    above = found.rank
    rest = rest.slice(found.name.length)
  }
}

function placeAtStart(text: string): (NamedPlace & { readonly rank: number }) | undefined {
  const match = place.exec(text)
  if (match === null || notPlaces.has(match[0])) return undefined
  const ending = match[1] ?? ''
  if (/^(?:省|自治区)$/.test(ending) || municipalities.has(match[0]))
    return { name: match[0], level: 'province', rank: 1 }
  if (/^(?:市|自治州|地区|盟)$/.test(ending)) return { name: match[0], level: 'city', rank: 2 }
  return { name: match[0], level: 'county', rank: 3 }
}

const place =
  /^\p{Script=Han}{1,12}?(自治区|自治州|自治县|自治旗|地区|省|市(?![场政容民管])|盟|县(?!级)|区(?![块划域])|旗)/u
const notPlaces: ReadonlySet<string> = new Set(['城市', '城区', '社区', '市区', '本市', '本县', '本区'])
const municipalities: ReadonlySet<string> = new Set(['北京市', '上海市', '天津市', '重庆市'])

function kindOf(name: string): AgencyKind {
  return kindPatterns.find(({ pattern }) => pattern.test(name))?.kind ?? 'other'
}

const kindPatterns: readonly { readonly kind: AgencyKind; readonly pattern: RegExp }[] = [
  { kind: 'government-office', pattern: /政府办公[厅室]/ },
  { kind: 'township', pattern: /(?:镇|乡|苏木)(?:人民政府|政府)?$|街道(?:办事处|办)?$/ },
  { kind: 'government', pattern: /政府$/ },
  { kind: 'department', pattern: /(?:局|委|委员会|厅|部|署|办|办公室|海关|队)$/ },
]

function regionOfTownship(name: string, places: readonly NamedPlace[]): string {
  if (places.length > 0) return places.map((found) => found.name).join('')
  return name.replace(/(?:人民政府|政府|办事处|办)$/, '')
}

function levelWithoutPlace(name: string): AgencyLevel {
  return /^(?:国务院|国家|中华人民共和国)/.test(name) ? 'nation' : 'unknown'
}
