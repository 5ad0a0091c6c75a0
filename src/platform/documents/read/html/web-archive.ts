import { decodeText } from '../decode-text.ts'

/** The page inside a web archive a browser or Word saved (MHTML), or undefined where the text is none. */
export function htmlOfWebArchive(text: string): string | undefined {
  const head = text.slice(0, 4000)
  if (!/^(mime-version|from|subject|date|snapshot-content-location|content-type):/i.test(head)) return undefined
  const boundary = /boundary="?([^"\r\n;]{1,100})"?/i.exec(head)?.[1]
  if (boundary === undefined || !/multipart\/related/i.test(head)) return undefined
  const part = text
    .split(`--${boundary}`, 200)
    .find((one) => /^\s*[^]{0,1000}?content-type:\s*text\/html/i.test(one.slice(0, 1200)))
  return part === undefined ? undefined : decodePart(part)
}

function decodePart(part: string): string | undefined {
  const end = /\r?\n\r?\n/.exec(part.trimStart())
  if (end === null) return undefined
  const whole = part.trimStart()
  const head = whole.slice(0, end.index)
  const body = whole.slice(end.index + end[0].length)
  const encoding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return decodeText(Buffer.from(body, 'base64'))
  if (encoding === 'quoted-printable') return decodeText(bytesOfQuotedPrintable(body))
  return body
}

function bytesOfQuotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  const raw = joined.replace(/=([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(raw, 'latin1')
}
