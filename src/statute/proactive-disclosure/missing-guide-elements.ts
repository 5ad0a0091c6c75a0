import { guideElements } from './guide-elements.table.ts'
import type { GuideElement } from './guide-elements.table.ts'

/** The elements of 条例 第十二条 a guide does not have, or has only blank, in the order of the article. */
export function missingGuideElements(
  written: Readonly<Partial<Record<GuideElement, string>>>,
): readonly (typeof guideElements)[number][] {
  return guideElements.filter(({ key }) => (written[key] ?? '').trim() === '')
}
