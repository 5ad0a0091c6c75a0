import type { LetterDefinition, LetterParagraph } from '../../../statute/reply-letters/letter-definition.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterTemplate } from '../../../statute/reply-letters/compose-letter.ts'

/** One paragraph as an organ keeps it. Prescribed ones are kept by key alone: their text is always the statute's. */
export type OwnParagraph =
  | { readonly key: string; readonly prescribed: true }
  | { readonly key: string; readonly prescribed: false; readonly text: string; readonly when: LetterFlag | null }

/** How an organ words a document. */
export type OwnWording = { readonly title: string; readonly paragraphs: readonly OwnParagraph[] }

/** The statute's wording as an organ would keep it unchanged. */
export function statutoryWording({ title, paragraphs }: LetterDefinition): OwnWording {
  return { title, paragraphs: paragraphs.map(asOwn) }
}

/**
 * The template an organ's wording makes. Prescribed paragraphs come from the statute as it is now: where it has one the
 * organ's wording does not know yet, it is put in after the one it follows there; where it has one no more, it is gone.
 */
export function templateOf(definition: LetterDefinition, wording: OwnWording): LetterTemplate {
  const statutory = new Map(definition.paragraphs.map((paragraph) => [paragraph.key, paragraph]))
  const kept = wording.paragraphs.flatMap((own) => paragraphOf(own, statutory.get(own.key)))
  return { code: definition.code, title: wording.title, paragraphs: withAllPrescribed(definition.paragraphs, kept) }
}

/** Whether an organ's wording says the same as the statute's. */
export function isStatutory(definition: LetterDefinition, wording: OwnWording): boolean {
  return saysTheSame(wording, statutoryWording(definition))
}

/** Whether two wordings say the same; how they came to be written (jsonb keeps no order of keys) does not matter. */
export function saysTheSame(one: OwnWording, other: OwnWording): boolean {
  return spelledOut(one) === spelledOut(other)
}

function asOwn({ key, locked, text, when }: LetterParagraph): OwnParagraph {
  return locked ? { key, prescribed: true } : { key, prescribed: false, text, when: when ?? null }
}

function paragraphOf(own: OwnParagraph, statutory: LetterParagraph | undefined): readonly LetterParagraph[] {
  if (own.prescribed) return statutory?.locked === true ? [statutory] : []
  // A paragraph that has become prescribed since is put in with the statute's words.
  if (statutory?.locked === true) return []
  return [{ key: own.key, text: own.text, locked: false, ...(own.when === null ? {} : { when: own.when }) }]
}

function withAllPrescribed(
  statutory: readonly LetterParagraph[],
  kept: readonly LetterParagraph[],
): readonly LetterParagraph[] {
  const paragraphs = [...kept]
  let after = -1
  for (const paragraph of statutory) {
    const at = paragraphs.findIndex(({ key }) => key === paragraph.key)
    if (at >= 0) after = at
    else if (paragraph.locked) paragraphs.splice(++after, 0, paragraph)
  }
  return paragraphs
}

function spelledOut({ title, paragraphs }: OwnWording): string {
  return JSON.stringify([title, paragraphs.map((own) => (own.prescribed ? [own.key] : [own.key, own.text, own.when]))])
}
