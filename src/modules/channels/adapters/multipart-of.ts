import { randomUUID } from 'node:crypto'
import type { Picture } from './adapter.ts'

/** One file as a form with files carries it. */
export function multipartOf(field: string, { name, mediaType, bytes }: Picture) {
  const mark = `gongkai-${randomUUID()}`
  const file = name.replaceAll(/["\r\n\\]/g, '_')
  const head = `--${mark}\r\nContent-Disposition: form-data; name="${field}"; filename="${file}"\r\nContent-Type: ${mediaType}\r\n\r\n`
  return {
    contentType: `multipart/form-data; boundary=${mark}`,
    body: new Uint8Array(Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${mark}--\r\n`)])),
  }
}
