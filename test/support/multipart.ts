const boundary = '----gongkai-test-form'

export type SentFile = { readonly name: string; readonly bytes: Uint8Array | string }

/** A form with files as a browser sends it, for `inject`. */
export function multipart(fields: Readonly<Record<string, string | SentFile>>) {
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    Buffer.from(`--${boundary}\r\n${headOf(name, value)}\r\n\r\n`),
    Buffer.from(typeof value === 'string' ? value : value.bytes),
    Buffer.from('\r\n'),
  ])
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

function headOf(name: string, value: string | SentFile): string {
  const disposition = `Content-Disposition: form-data; name="${name}"`
  return typeof value === 'string'
    ? disposition
    : `${disposition}; filename="${value.name}"\r\nContent-Type: application/octet-stream`
}
