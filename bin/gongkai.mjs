#!/usr/bin/env node
// The command line of a checkout: builds it first where a source has changed.
import '../scripts/node-version.mjs'

run().catch((error) => {
  console.error(`无法运行：${error.message}`)
  process.exitCode = 2
})

async function run() {
  const { buildWhenStale } = await import('../scripts/build.mjs')
  await buildWhenStale()
  await import('../dist/cli.js')
}
