import type { Day } from '../../../kernel/day.ts'
import { requestOutcomes } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import type { RequestOutcome } from '../../../statute/request-outcomes/request-outcomes.table.ts'
import type { OutcomeChoice } from '../../../statute/request-outcomes/outcome-choice.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import type { LetterFacts } from '../../../statute/reply-letters/letter-facts.ts'
import type { LetterFlag } from '../../../statute/reply-letters/letter-flags.table.ts'
import type { LetterWords } from '../../../statute/reply-letters/letter-words.ts'
import { placeholders } from '../../../statute/reply-letters/placeholders.table.ts'
import type { Placeholder } from '../../../statute/reply-letters/placeholders.table.ts'

/**
 * Facts of no case at all, to show a template with: every word stands as its name in angle brackets, every paragraph with
 * a condition is shown.
 */
export function sampleFacts(code: LetterCode, organ: LetterFacts['organ'], today: Day, own: LetterWords): LetterFacts {
  const definition = letterDefinition(code)
  const flags = definition.paragraphs.flatMap(({ when }): LetterFlag[] => (when === undefined ? [] : [when]))
  return {
    organ,
    recipient: { name: nameOfReader[definition.addressee], isPerson: definition.addressee !== 'organ' },
    words: { ...sampleWords(today), ...own },
    flags: new Set(flags),
    choice: choiceOf(code),
    number: null,
    issuedOn: null,
    draftedOn: today,
    servedOnline: false,
    sealed: true,
    attachments: [],
    attachmentPages: null,
    copiesTo: [],
  }
}

const nameOfReader = {
  applicant: '〈申请人〉',
  'third-party': '〈第三方〉',
  organ: '〈共同制作机关〉',
  unit: '〈内设机构〉',
} as const

function sampleWords(today: Day): LetterWords {
  return Object.fromEntries(
    placeholders.map((one: Placeholder) => [one.key, one.kind === 'day' ? today : `〈${one.label}〉`]),
  )
}

function choiceOf(code: LetterCode): OutcomeChoice | null {
  for (const outcome of requestOutcomes as readonly RequestOutcome[]) {
    const variant = outcome.variants.find(({ letter }) => letter === code)
    if (variant !== undefined) return { outcome: outcome.code, variant: variant.code } as OutcomeChoice
  }
  return null
}
