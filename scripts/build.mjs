// Bundles src/ into dist/ and copies what the pages and letters need; does nothing while the sources are unchanged.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const stampFile = join(dist, 'built-from.txt')
const entries = ['main', 'cli', 'reading-worker']
const weights = ['400Regular', '700Bold']

/** Builds dist/ when a source changed since the last build; says whether it did. */
export async function buildWhenStale() {
  const stamp = stampOfSources()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  await bundle()
  copyFonts()
  writeWhole(stampFile, stamp)
  return true
}

async function bundle() {
  const { build } = await import('esbuild')
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entriesThere().map((entry) => [entry, `src/${entry}.ts`])),
    outdir: dist,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.svg': 'text', '.sql': 'text' },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    write: false,
  })
  for (const file of result.outputFiles) writeWhole(file.path, file.contents)
  removeOldChunks(new Set(result.outputFiles.map((file) => file.path)))
}

/** A running server may still load chunks of an earlier build: they are left in place for a day. */
function removeOldChunks(current) {
  const dayAgo = Date.now() - 86_400_000
  for (const path of filesUnder(join(dist, 'chunks'))) {
    if (!current.has(path) && statSync(path).mtimeMs < dayAgo) rmSync(path, { force: true })
  }
}

const entriesThere = () => entries.filter((entry) => existsSync(join(root, `src/${entry}.ts`)))

function copyFonts() {
  for (const family of ['serif', 'sans']) {
    for (const weight of weights) {
      const name = `Noto${family === 'serif' ? 'Serif' : 'Sans'}SC_${weight}.ttf`
      const source = join(root, 'node_modules/@expo-google-fonts', `noto-${family}-sc`, weight, name)
      const target = join(dist, 'fonts', name)
      if (existsSync(target) && statSync(target).size === statSync(source).size) continue
      mkdirSync(dirname(target), { recursive: true })
      cpSync(source, `${target}.part`)
      renameSync(`${target}.part`, target)
    }
  }
}

function stampOfSources() {
  const hash = createHash('sha256')
  for (const file of [...filesUnder(join(root, 'src')), ...filesBeside()]) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(root, file)} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

function filesBeside() {
  return ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs'].map((name) => join(root, name))
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, contents)
  renameSync(part, path)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const before = performance.now()
  const built = await buildWhenStale()
  console.log(built ? `构建完成，用时 ${Math.round(performance.now() - before)} 毫秒。` : '源码没有变化，无需构建。')
}
