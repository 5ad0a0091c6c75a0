import { describe, expect, it } from 'vitest'
import { corpusAccuracy } from './corpus-accuracy.ts'

// Where there is no corpus beside the checkout there is nothing to loop over; the layouts are tested without it.
describe('the corpus of real reports', async () => {
  const folders = await corpusAccuracy()

  it('is read with no figure wrong', () => {
    expect(folders.flatMap(({ wrong }) => wrong)).toEqual([])
  })

  it('is read in at least 99.5 % of the cells that show a number, the seeds in all', () => {
    const bars: Record<string, number> = { seeds: 1, reports: 0.995, derived: 0.995 }
    const below = folders.filter(({ folder, visible, read }) => read < visible * (bars[folder] ?? 0))
    expect(below.map(({ folder, unread }) => ({ folder, unread }))).toEqual([])
  })
})
