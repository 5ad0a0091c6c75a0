import type { Outcome } from '../../kernel/outcome.ts'

/** Why the bytes cannot be had: gone, changed on the disk, or sealed with another secret. */
export type BlobRefusal = 'missing' | 'damaged' | 'other-secret'

export type KeptBlob = {
  /** Where it is found again; the same bytes kept the same way have the same address. */
  readonly address: string
  /** Hexadecimal digest: SHA-256, or a keyed one for sealed bytes, whose own hash would tell what they are. */
  readonly digest: string
}

/** Bytes by their content. Folder today; whatever else keeps objects by name can stand behind the same three verbs. */
export type Blobs = {
  /** Safe on the disk once this returns. `sealed`: encrypted first. */
  keep(bytes: Uint8Array, as: { readonly sealed: boolean }): Promise<KeptBlob>
  /** As `keep`, of a file of this machine too large for memory; the file stays where it is. */
  keepFile(path: string): Promise<KeptBlob>
  /** A file of this machine with these bytes, unchanged, to read from: for bytes too many for memory, never sealed ones. */
  fileOf(address: string): Promise<Outcome<string, BlobRefusal>>
  open(address: string): Promise<Outcome<Uint8Array, BlobRefusal>>
  /** Does nothing where there is none. */
  remove(address: string): Promise<void>
}
