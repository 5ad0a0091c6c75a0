import type { Secrets } from '../../../platform/secrets/secrets.ts'
import { maskNumber, type IdentityKind } from '../domain/applicant.ts'
import { foldIdentityNumber } from '../domain/identity-number.ts'
import type { NewRequest } from '../domain/new-request.ts'

const PURPOSE = 'identity-number'

/** An identity number made ready to be kept: sealed, masked for showing, and a digest that finds the same person again. */
export function sealIdentity(
  secrets: Secrets,
  kind: IdentityKind,
  number: string,
): NonNullable<NewRequest['identity']> {
  const folded = foldIdentityNumber(number)
  return {
    kind,
    masked: maskNumber(folded),
    sealed: secrets.seal(PURPOSE, new TextEncoder().encode(folded)),
    digest: identityKey(secrets, number),
  }
}

/** What finds the requests of an identity number again without telling it. */
export function identityKey(secrets: Secrets, number: string): string {
  return secrets.digest(PURPOSE, foldIdentityNumber(number))
}

/** The whole number again; undefined where it cannot be opened with the present secret. */
export function openIdentity(secrets: Secrets, sealed: Uint8Array): string | undefined {
  const opened = secrets.open(PURPOSE, sealed)
  return opened.ok ? new TextDecoder().decode(opened.value) : undefined
}
