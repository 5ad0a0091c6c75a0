import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'

export type Cruise = { readonly modules: number; readonly violations: readonly string[] }

type Summary = {
  readonly totalCruised: number
  readonly violations: readonly {
    readonly rule: { readonly name: string }
    readonly from: string
    readonly to: string
  }[]
}

/** Runs the import fences over `src` of a folder; violations read `rule: from → to`, sorted. */
export function cruise(folder: string): Cruise {
  const root = checkoutFolder()
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const words = [program, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const run = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 200_000_000 })
  if (run.stdout === '') throw new Error(run.stderr)
  const { summary } = JSON.parse(run.stdout) as { summary: Summary }
  const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  return { modules: summary.totalCruised, violations: violations.sort() }
}
