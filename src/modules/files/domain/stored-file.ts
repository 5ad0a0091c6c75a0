/** A file that is kept. Its bytes are its digest's; its name and media type were judged when it came. */
export type StoredFile = {
  readonly id: string
  readonly organId: string
  readonly name: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 in hexadecimal; of a sensitive file a keyed one, which does not tell what the file says. */
  readonly hash: string
  /** Sealed on the disk: identity papers, third parties' material. */
  readonly sensitive: boolean
}

/** The largest file that is kept, in bytes. */
export const largestFile = 20 * 1024 * 1024
