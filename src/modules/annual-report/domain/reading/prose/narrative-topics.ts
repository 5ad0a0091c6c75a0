import type { SectionKey } from '../../../../../statute/report-format/sections.table.ts'
import type { Topic } from './narrative-patterns.table.ts'

/** What the text has spoken of so far in a passage: between two sub-headings, or a paragraph without one. */
export type Spoken = { readonly applications: boolean; readonly disclosure: boolean; readonly normative: boolean }

/** What is being spoken of once `text` has been read too. */
export function spokenWith(spoken: Spoken, text: string): Spoken {
  const applications = spoken.applications || applicationWords.test(text)
  return {
    applications,
    disclosure: spoken.disclosure || applications || /信息公开/.test(text),
    normative: spoken.normative || text.includes('规范性文件'),
  }
}

/** What a section's own title speaks of. */
export function spokenInSection(key: SectionKey | null): Spoken {
  return { applications: key === 'requests', disclosure: key === 'requests' || key === 'remedies', normative: false }
}

/** Whether a pattern of this topic may be looked for. */
export function isOnTopic(topic: Topic, spoken: Spoken): boolean {
  return topic === 'any' || spoken[topic]
}

/** Whether a paragraph opens a new passage: `（二）依申请公开情况`. */
export function opensPassage(text: string): boolean {
  return /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/.test(text)
}

const applicationWords = /依申请|申请公开|公开申请|信息公开(?:的)?申请|申请.{0,6}政府信息|信息公开(?:案件|办件)/
