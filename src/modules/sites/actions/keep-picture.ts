import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { Blobs } from '../../../platform/blobs/blobs.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { stripPicture } from '../../../platform/documents/redact/strip-picture.ts'
import { fileRefusalText, keepFile } from '../../files/public.ts'
import type { SiteFaults } from '../refusals.zh.ts'

/** A picture somebody sent, and the field it came in. */
export type SentPicture = { readonly field: string; readonly name: string; readonly bytes: Uint8Array }

const LARGEST = 3_000_000

/** Keeps a picture of a site within the transaction, without what it says of where it was taken; gives its id. */
export async function keepPicture(
  blobs: Blobs,
  transaction: DatabaseTransaction,
  organId: string,
  { field, name, bytes }: SentPicture,
): Promise<Outcome<string, SiteFaults>> {
  if (bytes.length > LARGEST) return refuse({ [field]: '图片不超过3 MB，请压缩后再上传。' })
  const stripped = stripPicture(bytes)
  if (!stripped.ok && stripped.refusal === 'damaged') return refuse({ [field]: '图片不完整，请重新导出后上传。' })
  const freed = stripped.ok ? stripped.value : bytes
  const kept = await keepFile({ blobs }, transaction, { organId, name, bytes: freed, sensitive: false })
  if (!kept.ok) return refuse({ [field]: fileRefusalText[kept.refusal] })
  if (!/^image\/(png|jpeg)$/.test(kept.value.mediaType)) return refuse({ [field]: '请上传PNG或者JPG图片。' })
  return done(kept.value.id)
}
