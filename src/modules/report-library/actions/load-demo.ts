import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromInterchange } from '../../annual-report/public.ts'
import { importReport, type ImportNeeds } from './import-report.ts'

export type DemoNeeds = ImportNeeds & { countReports(): Promise<number> }

/** Fills an empty library with the reports of a folder (interchange JSON), oldest first; leaves any other as it is. */
export async function loadDemo(needs: DemoNeeds, folder: string): Promise<number> {
  if ((await needs.countReports()) > 0) return 0
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  for (const name of names) await importDemo(needs, folder, name)
  return names.length
}

async function importDemo(needs: ImportNeeds, folder: string, name: string): Promise<void> {
  const bytes = await readFile(join(folder, name))
  const report = fromInterchange(JSON.parse(bytes.toString('utf8')))
  if (!report.ok) throw new Error(`${name}: ${report.refusal.message}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const imported = await importReport(needs, {
    report: report.value,
    findings: [],
    source: { name, hash, mediaType: 'application/json' },
  })
  if (!imported.ok) throw new Error(`${name}: ${imported.refusal.message}`)
}
