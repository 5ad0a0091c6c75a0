#!/usr/bin/env node
// The command line of a checkout: builds it first where a source has changed.
import '../scripts/node-version.mjs'

run()

async function run() {
  const { buildWhenStale } = await import('../scripts/build.mjs')
  await buildWhenStale()
  await import('../dist/cli.js')
}
