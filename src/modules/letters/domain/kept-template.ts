import type { LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'
import type { LetterDefinition } from '../../../statute/reply-letters/letter-definition.ts'
import { statutoryWording, templateOf } from './own-wording.ts'
import type { OwnWording } from './own-wording.ts'

/** The template an organ writes a document by. Version 0 is the statute's, before the organ saved any. */
export type KeptTemplate = {
  readonly template: LetterTemplate
  readonly version: number
  /** Whether it is the organ's own wording, not the statute's. */
  readonly isOwn: boolean
}

/** The newest kept version, or the statute's wording where there is none or it was restored. */
export function keptTemplate(
  definition: LetterDefinition,
  newest: { readonly version: number; readonly wording: OwnWording | null } | undefined,
): KeptTemplate {
  const wording = newest?.wording ?? null
  return {
    template: templateOf(definition, wording ?? statutoryWording(definition)),
    version: newest?.version ?? 0,
    isOwn: wording !== null,
  }
}
