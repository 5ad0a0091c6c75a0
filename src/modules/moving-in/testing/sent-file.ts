import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file as it lies on the disk once somebody sent it. */
export function sentFile(name: string, bytes: Uint8Array | string) {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-sent-')), 'sent')
  writeFileSync(path, bytes)
  return { name, path, size: bytes.length }
}
