import type { Actor } from '../../../kernel/actor.ts'
import { canonicalText } from './canonical-text.ts'

/** One entry of an organ's chain. */
export type Entry = {
  readonly organId: string
  /** 1, 2, 3 … within its chain. */
  readonly number: number
  readonly at: Date
  readonly actor: { readonly kind: Actor['kind']; readonly id: string | null; readonly name: string }
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly detail: Readonly<Record<string, unknown>>
}

/** An entry as it stands in its chain. */
export type ChainedEntry = Entry & { readonly previousHash: string; readonly hash: string }

/** What the first entry of a chain carries as the hash before it. */
export const chainStart = '0'.repeat(64)

/** The text the hash of an entry is taken of: the hash before it and everything it says, always written alike. */
export function textToHash(previousHash: string, entry: Entry): string {
  const { organId, number, at, actor, action, subject, detail } = entry
  return canonicalText({ previousHash, organId, number, at: at.toISOString(), actor, action, subject, detail })
}

/** How the trail names somebody. */
export function actorInTrail(actor: Actor): Entry['actor'] {
  if (actor.kind === 'staff') return { kind: 'staff', id: actor.accountId, name: actor.name }
  if (actor.kind === 'applicant') return { kind: 'applicant', id: null, name: '申请人' }
  return { kind: 'program', id: null, name: actor.name }
}
