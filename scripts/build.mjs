// Bundles src/ into dist/; does nothing while the sources are unchanged.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle, writeWhole } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stampFile = join(dist, 'built-from.txt')
const entries = {
  main: 'src/main.ts',
  cli: 'src/cli.ts',
  'reading-worker': 'src/reading-worker.ts',
  'serving-process': 'src/serving-process.ts',
}
const inputs = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'scripts/bundle.mjs']

/** Builds dist/ when a source changed since the last build; says whether it did. */
export async function buildWhenStale() {
  const stamp = stampOfSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  const written = await bundle(root, entries, dist)
  removeOldChunks(new Set(written))
  writeWhole(stampFile, stamp)
  return true
}

/** A running server may still load chunks of an earlier build: they are left in place for a day. */
function removeOldChunks(current) {
  const dayAgo = Date.now() - 86_400_000
  for (const path of filesUnder(join(dist, 'chunks'))) {
    if (!current.has(path) && statSync(path).mtimeMs < dayAgo) rmSync(path, { force: true })
  }
}

function stampOfSources() {
  const hash = createHash('sha256')
  for (const file of [...filesUnder(join(root, 'src')), ...inputs.map((name) => join(root, name))]) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(root, file)} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function buildAndSay() {
  const before = performance.now()
  const built = await buildWhenStale()
  console.log(built ? `构建完成，用时 ${Math.round(performance.now() - before)} 毫秒。` : '源码没有变化，无需构建。')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  // esbuild has already shown what is wrong, and where.
  buildAndSay().catch(() => {
    process.exitCode = 1
  })
}
