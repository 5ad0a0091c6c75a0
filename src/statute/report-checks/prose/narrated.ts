import type { AnnualReport, Figure } from '../../report-format/report.ts'
import type { NarrativeKey } from '../../report-format/narrative.table.ts'

/** A number the text states; null where it does not. */
export function narrated({ narrative }: AnnualReport, key: NarrativeKey): Figure {
  return narrative[key] ?? null
}

/** Numbers about requests: where a text gives none of them it is silent on requests. */
export const requestFiguresInText = [
  'applicationsReceived',
  'applicationsReceivedSubScope',
  'applicationsHandled',
  'applicationsHandledPlusCarry',
  'carriedIn',
  'carriedOver',
  'grantedNarr',
  'partialNarr',
  'grantedPartialNarr',
  'deniedNarr',
  'unableNarr',
  'refusedNarr',
  'otherNarr',
] as const satisfies readonly NarrativeKey[]

/** The result categories with the number the text gives for each. */
export const categoriesInText = [
  { category: 'granted', key: 'grantedNarr', label: '予以公开' },
  { category: 'partial', key: 'partialNarr', label: '部分公开' },
  { category: 'denied', key: 'deniedNarr', label: '不予公开' },
  { category: 'unable', key: 'unableNarr', label: '无法提供' },
  { category: 'refused', key: 'refusedNarr', label: '不予处理' },
  { category: 'other', key: 'otherNarr', label: '其他处理' },
] as const
