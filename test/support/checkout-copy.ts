import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import type { Person } from './program.ts'

export type CheckoutCopy = { readonly folder: string; readonly data: string; remove(): void }

const parts = ['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', ...['bin', 'scripts', 'migrations']]
const heavyParts = ['src', 'fixtures', 'dist', 'node_modules']

/** A built checkout of its own for one person to start the program in; `mode` is what others may do with it. */
export function copyCheckout(person: Person, mode = 0o755): CheckoutCopy {
  const outer = mkdtempSync(join(tmpdir(), 'gongkai-start-'))
  chmodSync(outer, mode)
  const folder = join(outer, 'gongkai')
  mkdirSync(folder)
  for (const part of [...parts, ...heavyParts]) copy(join(checkoutFolder(), part), folder)
  // Linked files keep their owner: only the folder itself is handed over.
  if (person.uid !== undefined) chownSync(folder, person.uid, person.gid ?? person.uid)
  return { folder, data: join(folder, '.data'), remove: () => rmSync(outer, { recursive: true, force: true }) }
}

/** Links rather than copies where both places lie on one disk: the packages alone are 18,000 files. */
function copy(source: string, target: string): void {
  const linked = spawnSync('cp', ['-al', source, target])
  if (linked.status === 0) return
  const copied = spawnSync('cp', ['-a', source, target], { encoding: 'utf8' })
  if (copied.status !== 0) throw new Error(copied.stderr)
}
