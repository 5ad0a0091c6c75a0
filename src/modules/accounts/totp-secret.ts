import type { Secrets } from '../../platform/secrets/secrets.ts'

const PURPOSE = 'totp'

/** The secret of an authenticator app as it is kept. */
export function sealTotpSecret(secrets: Secrets, secret: Uint8Array): Uint8Array {
  return secrets.seal(PURPOSE, secret)
}

/** Opens what was kept; throws where it was damaged, which nobody expects. */
export function openTotpSecret(secrets: Secrets) {
  return (sealed: Uint8Array): Uint8Array => {
    const opened = secrets.open(PURPOSE, new Uint8Array(sealed))
    if (!opened.ok) throw new Error(`a TOTP secret cannot be opened: ${opened.refusal}`)
    return opened.value
  }
}
