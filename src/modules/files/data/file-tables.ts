import type { Generated } from 'kysely'

export type FileTable = {
  readonly id: Generated<string>
  readonly organ_id: string
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly hash: string
  readonly blob: string
  readonly sensitive: boolean
  readonly kept_at: Generated<Date>
  readonly purged_at: Date | null
}

export type FilesTables = {
  readonly 'files.file': FileTable
  readonly 'files.loose_blob': { readonly blob: string; readonly since: Generated<Date> }
}
