// `npm run check`: format, lint, types, import fences, dead code. Runs them all and says which of them complain.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const checks = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives', '.'],
  ['types', 'typescript:tsc', '-p', '.'],
  ['fences', 'dependency-cruiser:depcruise', 'src', '--config', '.dependency-cruiser.cjs'],
  ['dead code', 'knip', '--no-config-hints'],
]

const complaining = checks.filter(([name, tool, ...words]) => {
  const before = performance.now()
  const run = spawnSync(process.execPath, [programOf(tool), ...words], { cwd: root, encoding: 'utf8' })
  const seconds = ((performance.now() - before) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`)
  return run.status !== 0
})

if (complaining.length > 0) {
  console.error(`npm run check: ${complaining.map(([name]) => name).join(', ')} complained`)
  process.exitCode = 1
}

/** The file of a package's program, from its own description: `package` or `package:program`. */
function programOf(tool) {
  const [name, program = name] = tool.split(':')
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[program])
}
