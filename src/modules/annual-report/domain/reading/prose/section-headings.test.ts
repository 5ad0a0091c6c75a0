import { expect, test } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import type { LineKind } from './line-kinds.ts'
import { proseTextOf } from './prose-text.ts'
import { sectionHeadings } from './section-headings.ts'

test('the headings of a text are found in one walk, however many it has', () => {
  const titles = 140_000
  const prose = proseTextOf(documentOfText('一、总体情况\n'.repeat(titles).trimEnd()))
  const kinds = Array.from({ length: titles }, (): LineKind => 'prose')
  // Comparing every heading with every other takes more than half a minute.
  expect(sectionHeadings(prose, kinds)).toHaveLength(titles)
}, 20_000)
