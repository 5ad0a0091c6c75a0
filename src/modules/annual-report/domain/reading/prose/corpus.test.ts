import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentOfText } from '../../../../../kernel/source-document.ts'
import { simplified, traditional } from '../../../../../kernel/traditional.table.ts'
import { checkoutFolder } from '../../../../../platform/config/checkout.ts'
import { readTables } from '../tables/read-tables.ts'
import type { ProseReading } from './prose-reading.ts'
import { readProse } from './read-prose.ts'

// Real published reports lie beside the checkout where the project is developed; elsewhere there is nothing to loop over.
const corpus = join(checkoutFolder(), '../shared/corpus')

type Truth = Pick<ProseReading, 'title' | 'agency' | 'year' | 'publishedOn' | 'narrative'>

/** What the truth files know from another edition of a report, or from pages this text does not have. */
const notInTheText: Readonly<Record<string, readonly (keyof Truth)[]>> = {
  // Tables cut from a PDF: the first page was not kept.
  '003.txt': ['title'],
  '006.txt': ['title'],
  // The title as another edition of the report words it.
  '004.txt': ['title'],
  '005.txt': ['title'],
  // The right half of a comparison of two years: tables only.
  '007.txt': ['title', 'agency', 'year', 'narrative'],
  '008.txt': ['title', 'agency', 'year', 'narrative'],
  // One sentence, without title or signature.
  '060.txt': ['agency', 'year'],
}

/** Zeros the text states and the truth file leaves out. */
const zerosLeftOut: Readonly<Record<string, readonly string[]>> = { '013.txt': ['partialNarr', 'refusedNarr'] }

test.each(filesIn('seeds'))('the prose of seed %s is read as it is', (file) => {
  const { text, truth } = sample('seeds', file)
  expect(compared(reading(text), file)).toEqual(compared(truth, file))
})

test.each(filesIn('seeds'))('the prose of seed %s in traditional characters says the same', (file) => {
  const { text, truth } = sample('seeds', file)
  expect(compared(reading(inTraditional(text)), file)).toEqual(compared(truth, file))
})

test.each(filesIn('reports'))('the prose of report %s is read as it is', (file) => {
  const { text, truth } = sample('reports', file)
  expect(compared(reading(text), file)).toEqual(compared(truth, file))
})

test.each(filesIn('derived'))('title, office and year of layout %s are read as they are', (file) => {
  const index = JSON.parse(readFileSync(join(corpus, 'derived/index.json'), 'utf8')) as {
    file: string
    truth: string
  }[]
  const { truth: name = '' } = index.find((entry) => entry.file === file) ?? {}
  const truth = JSON.parse(readFileSync(join(corpus, 'seeds', name), 'utf8')) as Truth & { inferredTitle?: string }
  const { title, agency, year, narrative } = reading(readFileSync(join(corpus, 'derived', file), 'utf8'))
  const { title: printed, agency: office, year: on } = truth
  expect({ title, agency, year, narrative }).toEqual({
    title: title === null ? null : (printed ?? truth.inferredTitle),
    agency: office,
    year: on,
    narrative: {},
  })
})

test('a text that says nothing reads as nothing', () => {
  const { title, agency, year, publishedOn } = reading('\n\n')
  expect({ title, agency, year, publishedOn }).toEqual({ title: null, agency: null, year: null, publishedOn: null })
})

function filesIn(folder: string): string[] {
  return existsSync(corpus) ? readdirSync(join(corpus, folder)).filter((name) => name.endsWith('.txt')) : []
}

function sample(folder: string, file: string): { text: string; truth: Truth } {
  const path = join(corpus, folder, file)
  const truth = JSON.parse(readFileSync(path.replace(/\.txt$/, '.json'), 'utf8')) as Truth & { expected?: Truth }
  return { text: readFileSync(path, 'utf8'), truth: truth.expected ?? truth }
}

function reading(text: string): ProseReading {
  const document = documentOfText(text)
  return readProse(document, readTables(document).regions)
}

function compared({ title, agency, year, publishedOn, narrative }: Truth, file: string): Record<string, unknown> {
  const left = zerosLeftOut[file] ?? []
  const stated = Object.entries(narrative).filter(([key, value]) => value !== null && !left.includes(key))
  const all = { title, agency, year, publishedOn, narrative: Object.fromEntries(stated) }
  return Object.fromEntries(Object.entries(all).filter(([key]) => !notInTheText[file]?.includes(key as keyof Truth)))
}

/** Simplified text in traditional characters, as a machine turns it. */
function inTraditional(text: string): string {
  const table = new Map([...simplified].map((character, at) => [character, [...traditional][at]] as const).reverse())
  return [...text].map((character) => table.get(character) ?? character).join('')
}
