// Bundles TypeScript entries into plain files for Node; packages stay outside, what is imported lazily gets its own file.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Bundles `entries` (name → source) of the checkout `root` into `folder`; gives the paths of what was written. */
export async function bundle(root, entries, folder) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    write: false,
  })
  for (const file of outputFiles) writeWhole(file.path, file.contents)
  return outputFiles.map((file) => file.path)
}

/** Puts a file in its place in one step, so that no other process ever reads half of it. */
export function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}.part`
  writeFileSync(part, contents)
  renameSync(part, path)
}
