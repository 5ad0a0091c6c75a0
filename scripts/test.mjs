// `npm test`: installs what tests need, builds, checks, and runs every test. Words after `--` go to the test runner.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing } from './install.mjs'
import { installForTests } from './install-for-tests.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const script = (name) => join(root, 'scripts', name)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')

const steps = [
  { name: 'packages', take: () => installMissing({ development: true }) },
  { name: 'browser and font', take: installForTests },
  { name: 'build', take: () => run(script('build.mjs')) },
  { name: 'check', take: () => run(script('check.mjs')) },
  { name: 'tests', take: () => run(vitest, 'run', ...process.argv.slice(2)) },
]

const failed = steps.find((step) => !step.take())
if (failed !== undefined) {
  console.error(`npm test: stopped at "${failed.name}"`)
  process.exitCode = 1
}

function run(...words) {
  return spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
