declare module 'yauzl' {
  import type { Readable } from 'node:stream'

  export type Entry = {
    readonly fileName: string
    /** As it stands in the archive. */
    readonly fileNameRaw: Buffer
    /** Bit 0x800: the name is UTF-8. */
    readonly generalPurposeBitFlag: number
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

  export function openPromise(
    path: string,
    options?: { readonly lazyEntries?: boolean; readonly decodeStrings?: boolean; readonly autoClose?: boolean },
  ): Promise<ZipFile>

  export function fromBufferPromise(
    buffer: Buffer,
    options?: { readonly lazyEntries?: boolean; readonly decodeStrings?: boolean },
  ): Promise<ZipFile>
}
