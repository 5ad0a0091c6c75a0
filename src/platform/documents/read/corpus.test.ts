import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutFolder } from '../../config/checkout.ts'
import { grid, opened, wrongPlaces } from './testing/opened.ts'

// Real published reports lie beside the checkout where the project is developed; elsewhere there is nothing to loop over.
const corpus = join(checkoutFolder(), '../shared/corpus')
const files = ['reports', 'seeds', 'derived'].flatMap((folder) => filesIn(join(corpus, folder)))

test('every real report opens, and every place in it holds its words', async () => {
  for (const file of files) {
    const document = await opened(readFileSync(file), file)
    expect(wrongPlaces(document), file).toEqual([])
    expect(document.text.length, file).toBeGreaterThan(200)
  }
})

test('every row of the statutory tables of a real PDF is one row of its grid', async () => {
  for (const { pdf, truth } of pdfsWithTruth()) {
    const rows = grid(await opened(readFileSync(pdf))).map((row) => row.map((cell) => cell.replace(/^[^:]*:/, '')))
    const figures = rows.filter((row) => row.length < 12 && /^(\d+,){6}\d+$/.test(row.slice(-7).join()))
    const wanted = rowOrder.flatMap((key) => truth.table3.rows[key]?.join() ?? [])
    expect(
      figures.map((row) => row.slice(-7).join()),
      pdf,
    ).toEqual(wanted)
    const { review, litigationDirect, litigationAfterReview } = truth.table4
    const table4 = [...review, ...litigationDirect, ...litigationAfterReview].join()
    expect(
      rows.map((row) => row.join()),
      pdf,
    ).toContain(table4)
  }
})

type Truth = {
  readonly table3: { readonly rows: Readonly<Record<string, readonly (number | null)[]>> }
  readonly table4: Readonly<Record<'review' | 'litigationDirect' | 'litigationAfterReview', readonly number[]>>
}

/** PDFs lie beside the truths of the texts taken from them, which begin with the same words. */
function pdfsWithTruth(): { readonly pdf: string; readonly truth: Truth }[] {
  const pdfs = files.filter((file) => file.endsWith('.pdf'))
  const truths = [['2023', '001.json'] as const, ['2024', '004.json'] as const]
  return pdfs.flatMap((pdf) => {
    const name = truths.find(([year]) => pdf.includes(year))?.[1]
    if (name === undefined) return []
    const { expected } = JSON.parse(readFileSync(join(corpus, 'reports', name), 'utf8')) as { expected: Truth }
    return [{ pdf, truth: expected }]
  })
}

// The statutory order of the rows of Table 3.
const rowOrder = (
  'newReceived carriedIn granted partial deniedStateSecret deniedOtherLaw deniedSecurityStability deniedThirdParty ' +
  'deniedInternalAffairs deniedProcess deniedEnforcementFile deniedAdminQuery unableNotHeld unableNeedCreation ' +
  'unableUnclear refusedPetition refusedRepeat refusedPublication refusedMassive refusedReissue otherHandling ' +
  'totalResults carriedOut'
).split(' ')

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => !name.endsWith('.json'))
  return names.map((name) => join(folder, name))
}
