import { catalogueAreas } from './catalogue-areas.table.ts'

/** The name of one of the 26 areas (国办发〔2019〕54号); empty where there is none of this key. */
export function areaName(key: string | null): string {
  return catalogueAreas.find((area) => area.key === key)?.zh ?? ''
}
