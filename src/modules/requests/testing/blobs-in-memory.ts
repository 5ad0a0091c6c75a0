import { createHash } from 'node:crypto'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'

/** Files that are gone when the test is over. */
export function blobsInMemory(): Blobs {
  const kept = new Map<string, Uint8Array>()
  return {
    async keep(bytes, { sealed }) {
      const digest = createHash('sha256').update(bytes).digest('hex')
      const address = sealed ? `${digest}.sealed` : digest
      kept.set(address, bytes)
      return { address, digest }
    },
    async open(address) {
      const bytes = kept.get(address)
      return bytes === undefined ? refuse('missing') : done(bytes)
    },
    // Nothing of a request is too large for memory.
    keepFile: () => Promise.reject(new Error('no file of a request is kept so')),
    fileOf: () => Promise.resolve(refuse('missing')),
    async remove(address) {
      kept.delete(address)
    },
  }
}
