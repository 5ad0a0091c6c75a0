import { day } from '../../../kernel/day.ts'
import type { OutcomeChoice } from '../../request-outcomes/outcome-choice.ts'
import { requestOutcomes } from '../../request-outcomes/request-outcomes.table.ts'
import type { RequestOutcome } from '../../request-outcomes/request-outcomes.table.ts'
import type { LetterCode } from '../letter-code.ts'
import type { LetterFacts } from '../letter-facts.ts'
import type { LetterFlag } from '../letter-flags.table.ts'
import type { LetterWords } from '../letter-words.ts'
import { placeholders } from '../placeholders.table.ts'
import type { Placeholder } from '../placeholders.table.ts'

export const DESCRIPTION = '柳林路（示范大道至青山街段）道路改造项目的批复文件及附图。\n需要2024年以来的全部版本。'

/** The facts of one request; a test states only what matters to it. */
export function letterFacts(facts: Partial<LetterFacts> = {}): LetterFacts {
  return {
    organ: {
      name: '示范县自然资源局',
      reconsiderationBody: '示范县人民政府',
      court: '示范县人民法院',
      onlineFiling: 'https://fuyi.example.cn/',
    },
    recipient: { name: '申请人甲', isPerson: true },
    words: everyWord(),
    flags: new Set(),
    choice: null,
    number: '示自然资公开〔2026〕12号',
    issuedOn: day('2026-03-20'),
    draftedOn: day('2026-03-18'),
    servedOnline: false,
    sealed: true,
    attachments: [],
    attachmentPages: null,
    copiesTo: [],
    ...facts,
  }
}

/** Something plausible for every word there is. */
export function everyWord(): LetterWords {
  return { ...Object.fromEntries(placeholders.map((one: Placeholder) => [one.key, sampleOf(one)])), ...known }
}

/** Each result with its variant, and the other documents without one, each with flags that make it whole. */
export function everyLetter(): readonly { readonly code: LetterCode; readonly facts: LetterFacts }[] {
  return [...resultLetters(), ...otherLetters()]
}

function resultLetters() {
  return requestOutcomes.flatMap((outcome: RequestOutcome) =>
    outcome.variants.map(({ code, letter }) => {
      const choice = { outcome: outcome.code, variant: code } as OutcomeChoice
      const flags = flagsOf[letter] ?? []
      return { code: letter, facts: letterFacts({ choice, flags: new Set(flags) }) }
    }),
  )
}

function otherLetters() {
  const codes: readonly LetterCode[] = [
    'receipt',
    'correction-notice',
    'reasons-notice',
    'delay-notice',
    'extension-notice',
    'third-party-consultation',
    'third-party-answer',
    'consultation-notice',
    'split-notice',
    'third-party-decision',
    'co-maker-consultation',
    'organ-consultation',
    'internal-assignment',
    'fee-notice',
    'rectification-notice',
    'forwarding-notice',
    'suggestion-reply',
  ]
  return codes.map((code) => ({
    code,
    facts: letterFacts({ flags: new Set(flagsOf[code] ?? []), recipient: { name: '收件单位', isPerson: false } }),
  }))
}

const flagsOf: Readonly<Partial<Record<LetterCode, readonly LetterFlag[]>>> = {
  'denied-third-party': ['third-party-refused', 'corrected'],
  'refused-massive': ['reasons-given', 'extended'],
  'third-party-decision': ['public-interest'],
  'fee-notice': ['per-page'],
  'rectification-notice': ['record-corrected'],
  'suggestion-reply': ['suggestion-accepted'],
}

const known: LetterWords = {
  description: DESCRIPTION,
  registerNumber: '2026-0012',
  applicantName: '申请人甲',
  receivedOn: '2026-03-02',
  channel: '政府网站',
  pages: '12',
  lawCited: '《中华人民共和国测绘法》第三十四条',
}

function sampleOf({ kind, label, options }: Placeholder): string {
  if (kind === 'day') return '2026-04-07'
  if (kind === 'number') return '3'
  if (kind === 'choice') return options?.[0] ?? label
  return kind === 'lines' ? `${label}其一\n${label}其二` : `${label}的说明`
}
