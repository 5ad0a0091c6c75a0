// `npm run bench`: bundles bench/bench.ts as the product is bundled and runs it; further words are passed on.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWhenStale } from './build.mjs'
import { bundle } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'dist/bench')

await buildWhenStale()
await bundle(root, { bench: 'bench/bench.ts' }, folder)
const words = ['--expose-gc', join(folder, 'bench.js'), ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1
