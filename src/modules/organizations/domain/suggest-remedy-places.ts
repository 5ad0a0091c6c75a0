import { suggestReconsiderationBody, type SuggestedBody } from '../../../statute/remedies/reconsideration-body.ts'
import { above } from './organ-tree.ts'
import type { Organ } from './organ.ts'

type PlacedOrgan = Pick<Organ, 'id' | 'parentId' | 'name' | 'kind' | 'level'>

export type SuggestedPlaces = { readonly reconsideration: SuggestedBody; readonly court: SuggestedCourt | null }
export type SuggestedCourt = { readonly name: string; readonly article: string }

/** The reconsideration body and the court the law points to, as far as the tree of organs tells. */
export function suggestRemedyPlaces(organ: PlacedOrgan, organs: readonly PlacedOrgan[]): SuggestedPlaces {
  const governments = above(organs, organ.id).filter(isGovernment)
  const [government, higherGovernment] = isGovernment(organ) ? [organ, governments[0]] : governments
  return {
    reconsideration: suggestReconsiderationBody({
      name: organ.name,
      kind: organ.kind,
      level: organ.level,
      isJustice: /司法[局厅]$/.test(organ.name),
      government: government?.name ?? null,
      higherGovernment: higherGovernment?.name ?? null,
      superiorDepartment: null,
    }),
    court: suggestCourt(organ, governments),
  }
}

/**
 * Suits against a government of county level or above go to the intermediate court, all others to the basic court of the
 * place; some places have concentrated jurisdiction, so this stays a suggestion.
 */
function suggestCourt(organ: PlacedOrgan, governments: readonly PlacedOrgan[]): SuggestedCourt | null {
  const mayor = organ.kind === 'government' && organ.level !== 'township'
  const seat = mayor && organ.level === 'county' ? governments.find(({ level }) => level === 'city') : undefined
  if (mayor) {
    const city = organ.level === 'city' ? organ : seat
    return city === undefined
      ? null
      : { name: `${placeOf(city)}中级人民法院`, article: '行政诉讼法 第十五条第一项、第十八条' }
  }
  const county = governments.find(({ level }) => level === 'county')
  return county === undefined ? null : { name: `${placeOf(county)}人民法院`, article: '行政诉讼法 第十四条、第十八条' }
}

function isGovernment({ kind }: PlacedOrgan): boolean {
  return kind === 'government' || kind === 'township'
}

function placeOf({ name }: PlacedOrgan): string {
  return name.replace(/人民政府$/, '')
}
