import { z } from 'zod'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { Credentials } from './domain/credentials.ts'

const PURPOSE = 'channel-credentials'

/** Credentials as they are kept. */
export function sealCredentials(secrets: Secrets, credentials: Credentials): Uint8Array {
  return secrets.seal(PURPOSE, new TextEncoder().encode(JSON.stringify(credentials)))
}

const kept = z.discriminatedUnion('is', [
  z.object({ is: z.literal('wechat'), appId: z.string(), appSecret: z.string() }),
  z.object({ is: z.literal('weibo'), accessToken: z.string(), ip: z.string() }),
])

/** What was kept; undefined where it cannot be opened with the present secret. */
export function openCredentials(secrets: Secrets, sealed: Uint8Array): Credentials | undefined {
  const opened = secrets.open(PURPOSE, new Uint8Array(sealed))
  if (!opened.ok) return undefined
  const read = kept.safeParse(JSON.parse(new TextDecoder().decode(opened.value)))
  return read.success ? read.data : undefined
}
