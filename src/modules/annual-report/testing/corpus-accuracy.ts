import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, Table2, Table3, Table4 } from '../../../statute/report-format/report.ts'
import { readReportFile } from '../actions/read-report-file.ts'
import { figuresByPath, lostFigures, wrongFigures } from './layouts/compare-tables.ts'

/** How well the tables of the files in one folder of the corpus were read. */
export type FolderAccuracy = {
  readonly folder: string
  readonly files: number
  /** Cells in which a reader sees a number, and how many of them were read. */
  readonly visible: number
  readonly read: number
  /** Figures given that are not those printed: `file path: given ≠ printed`. */
  readonly wrong: readonly string[]
  /** Files with a visible cell unread, and how many. */
  readonly unread: readonly string[]
}

/** Folders of real reports and of the same reports in other layouts, beside the checkout; none where there are none. */
export async function corpusAccuracy(root = '../shared/corpus'): Promise<FolderAccuracy[]> {
  const folders: FolderAccuracy[] = []
  for (const [folder, samples] of Object.entries(existsSync(root) ? samplesIn(root) : {}))
    folders.push(await accuracyOf(folder, samples))
  return folders
}

type Truth = { readonly table2: Table2 | null; readonly table3: Table3 | null; readonly table4: Table4 | null }
type Sample = { readonly path: string; readonly truth: Truth; readonly zeroIs: Figure }

async function accuracyOf(folder: string, samples: readonly Sample[]): Promise<FolderAccuracy> {
  let visible = 0
  let read = 0
  const wrong: string[] = []
  const unread: string[] = []
  for (const { path, truth, zeroIs } of samples) {
    const opened = await readReportFile({ name: path, bytes: readFileSync(path) })
    const tables = opened.ok ? opened.value.report : { table2: null, table3: null, table4: null }
    const printed = printedFigures(truth, zeroIs)
    const lost = lostFigures(tables, printed).length
    const seen = Object.values(printed).filter((figure) => figure !== null).length
    visible += seen
    read += seen - lost
    wrong.push(...wrongFigures(tables, printed).map((figure) => `${path} ${figure}`))
    if (lost > 0) unread.push(`${path}: ${lost}`)
  }
  return { folder, files: samples.length, visible, read, wrong, unread }
}

function printedFigures(truth: Truth, zeroIs: Figure): Record<string, Figure> {
  const figures = Object.entries(figuresByPath(truth))
  return Object.fromEntries(figures.map(([path, value]) => [path, value === 0 ? zeroIs : value]))
}

function samplesIn(root: string): Record<string, readonly Sample[]> {
  return {
    seeds: besideTheirTruth(join(root, 'seeds'), () => true),
    reports: besideTheirTruth(join(root, 'reports'), (known) => known.recoverable !== false),
    'reports beyond recovery': besideTheirTruth(join(root, 'reports'), (known) => known.recoverable === false),
    derived: derivedSamples(root),
  }
}

type Known = Truth & { readonly recoverable?: boolean; readonly expected?: Truth }

function besideTheirTruth(folder: string, wanted: (known: Known) => boolean): Sample[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap((name) => {
    const truth = join(folder, name.replace(/\.(?:txt|html)$/, '.json'))
    if (!/\.(?:txt|html)$/.test(name) || !existsSync(truth)) return []
    const known = readJson(truth) as Known
    return wanted(known) ? [{ path: join(folder, name), truth: known.expected ?? known, zeroIs: 0 }] : []
  })
}

type Derived = { readonly file: string; readonly truth: string; readonly table2: boolean; readonly zeroAs: string }

function derivedSamples(root: string): Sample[] {
  const index = join(root, 'derived/index.json')
  if (!existsSync(index)) return []
  return (readJson(index) as Derived[]).map(({ file, truth, table2, zeroAs }) => {
    const known = readJson(join(root, 'seeds', truth)) as Known
    const path = join(root, 'derived', file)
    return { path, truth: table2 ? known : { ...known, table2: null }, zeroIs: zeroAs === '0' ? 0 : null }
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
