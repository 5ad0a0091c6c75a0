declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Entry = {
    readonly fileName: string
    readonly uncompressedSize: number
    readonly compressedSize: number
    isEncrypted(): boolean
  }

  export type ZipFile = {
    readonly entryCount: number
    eachEntry(): AsyncIterableIterator<Entry>
    openReadStreamPromise(entry: Entry): Promise<Readable>
    close(): void
  }

  export function fromBufferPromise(buffer: Buffer, options?: { readonly lazyEntries?: boolean }): Promise<ZipFile>
}
