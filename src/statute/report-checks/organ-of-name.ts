import { labelKey } from '../../kernel/chinese-text.ts'
import type { KnownOrgan } from './check-context.ts'

/** What an organ's name tells: `undefined` means the name does not settle it, and no rule may rest on it. */
export type Organ = {
  readonly kind: 'government' | 'department' | 'township' | 'other' | undefined
  readonly mayMakeRules: boolean | undefined
}

const unknown: Organ = { kind: undefined, mayMakeRules: undefined }

/** Judges an organ by its name and by what else is known about it, which wins. */
export function judgeOrgan(agency: string | null, known: KnownOrgan = {}): Organ {
  const named = agency === null ? unknown : organOfName(agency)
  const kind = known.kind ?? named.kind
  return { kind, mayMakeRules: known.mayMakeRules ?? powerByLevel(kind, known.level) ?? named.mayMakeRules }
}

function powerByLevel(kind: Organ['kind'], level: KnownOrgan['level']): boolean | undefined {
  if (level === 'county' || level === 'township') return false
  if (level === undefined || kind === undefined) return undefined
  if (level === 'national') return true
  return kind === 'government' ? true : kind === 'department' ? false : undefined
}

// A government's office compiles the government's own report, so its power is that of the government. A 市 may be a
// 设区的市, which makes 规章, or a county-level city, which does not: the name alone leaves it open.
function organOfName(agency: string): Organ {
  const name = labelKey(agency)
  if (national.test(name)) return unknown
  if (zone.test(name)) return { kind: 'other', mayMakeRules: false }
  if (township.test(name)) return { kind: 'township', mayMakeRules: false }
  const government = /^(.+?)(?:人民)?政府(办公厅|办公室|办)?$/.exec(name)
  if (government !== null) {
    return {
      kind: government[2] === undefined ? 'government' : undefined,
      mayMakeRules: powerOfRegion(government[1] ?? ''),
    }
  }
  return department.test(name) ? { kind: 'department', mayMakeRules: false } : unknown
}

const national = /^(?:国务院|国家|中国|中华|全国|中央)|部$|总局$|总署$/
const zone = /(?:开发|园|新|景|保税|合作|示范|高新|试验|旅游)区(?:党工委)?管(?:理委员)?委?会$/
const township = /(?:街道办事处|街道办|街道|(?:镇|乡|苏木)(?:人民政府|政府)?)$/
const department = /(?:局|厅|委员会|管委会|[一-龥]委|办公室|中心|支队|大队|研究院|管理处|分局)$/

function powerOfRegion(region: string): boolean | undefined {
  if (/(?:省|自治区|自治州)$/.test(region)) return true
  if (/(?:县|旗|区|特区|林区)$/.test(region)) return false
  return /(?:市|州).+市$/.test(region) ? false : undefined
}
