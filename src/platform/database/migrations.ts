import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  /** SHA-256 of the text, the same whatever line ends a checkout uses. */
  readonly checksum: string
}

/** Reads `0001_….sql`, `0002_….sql`, … in order; throws where a number is missing or given twice. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name, index) => {
    const number = index + 1
    if (!name.startsWith(`${String(number).padStart(4, '0')}_`)) {
      throw new Error(`migrations are numbered without gaps or doubles: ${name} is number ${number}`)
    }
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    return { number, name, sql: text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}
