import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import type { SentPicture } from '../actions/keep-picture.ts'
import type { SiteFaults } from '../refusals.zh.ts'

/** The picture sent in a field; null where none was chosen. */
export function pictureIn(
  files: Readonly<Record<string, UploadedFile>>,
  field: string,
): Outcome<SentPicture | null, SiteFaults> {
  const file = files[field]
  if (file === undefined || (file.bytes.length === 0 && !file.tooLarge)) return done(null)
  if (file.tooLarge) return refuse({ [field]: '图片不超过3 MB，请压缩后再上传。' })
  return done({ field, name: file.name, bytes: file.bytes })
}
