import { describe, expect, it } from 'vitest'
import { findLabel } from './label-index.ts'
import { itemLabels } from './report-labels.ts'

describe('a label', () => {
  it.each(['行政许可', '行政(xíng)许可', '行政(xíng zhèng)许可', '行政许可(xíng zhèng xǔ kě)'])(
    'is found with its pronunciation beside it: %s',
    (text) => expect(findLabel(itemLabels, text)).toBe('licensing'),
  )
})
