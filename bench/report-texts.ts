import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromInterchange, renderReport } from '../src/modules/annual-report/public.ts'

export type ReportText = { readonly name: string; readonly bytes: Uint8Array }

/** The imaginary county's reports as Markdown and HTML: there in every checkout. */
export async function ownTexts(): Promise<ReportText[]> {
  const names = readdirSync('fixtures/demo').filter((name) => name.endsWith('.json'))
  const texts = names.flatMap((name) => {
    const report = fromInterchange(JSON.parse(readFileSync(join('fixtures/demo', name), 'utf8')))
    return report.ok ? (['md', 'html'] as const).map((format) => ({ name, format, report: report.value })) : []
  })
  return Promise.all(
    texts.map(async ({ name, format, report }) => ({
      name: name.replace('json', format),
      bytes: (await renderReport(report, format)).bytes,
    })),
  )
}

const corpus = '../shared/corpus'

/** The files of the corpus of real reports and their layouts; none where there is no corpus beside the checkout. */
export function corpusFiles(endings: RegExp, folders = ['seeds', 'reports', 'derived']): string[] {
  return folders
    .map((folder) => join(corpus, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => endings.test(path))
    .sort()
}

/** The corpus' text files, else our own: what speed is measured on. */
export async function reportTexts(): Promise<ReportText[]> {
  const files = corpusFiles(/\.txt$/)
  return files.length === 0 ? ownTexts() : files.map((name) => ({ name, bytes: readFileSync(name) }))
}
