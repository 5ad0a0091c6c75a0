// `npm test`: installs what tests need, builds, checks, and runs every test. Words after `--` go to the test runner.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

test()
  .then((passed) => {
    process.exitCode = passed ? 0 : 1
    return passed
  })
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })

async function test() {
  const { installMissing } = await import('./install.mjs')
  const { installForTests } = await import('./install-for-tests.mjs')
  if (!installMissing({ development: true }) || !installForTests() || !run('scripts/build.mjs')) return false
  // The tests run whatever the checks say, so that one run tells everything there is to mend.
  const outcomes = [run('scripts/check.mjs'), run('node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2))]
  return outcomes.every(Boolean)
}

function run(program, ...words) {
  const { status } = spawnSync(process.execPath, [join(root, program), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}
