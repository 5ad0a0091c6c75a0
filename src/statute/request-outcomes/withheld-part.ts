import { withholdingGrounds } from './grounds.table.ts'
import type { OutcomeCode } from './request-outcomes.table.ts'

/** A result on which a closed part of a 部分公开 can rest. */
export type WithholdingGround = (typeof withholdingGrounds)[number]['ground'] & OutcomeCode

/** One place of the information that stays closed: where it is, on what ground, and why. */
export type WithheldPart = { readonly part: string; readonly ground: WithholdingGround; readonly reason: string }

/** Whether a part can stay closed on this ground. */
export function isWithholdingGround(text: string): text is WithholdingGround {
  return withholdingGrounds.some(({ ground }) => ground === text)
}

/** How a letter tells one closed part, with basis and reason (Art. 36(3), 37). */
export function withheldPartInWords({ part, ground, reason }: WithheldPart): string {
  const phrase = withholdingGrounds.find((one) => one.ground === ground)?.phrase ?? ''
  return `${withoutEnd(part)}：${phrase}。理由是：${withoutEnd(reason)}。`
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[。；;.]+$/, '')
}
