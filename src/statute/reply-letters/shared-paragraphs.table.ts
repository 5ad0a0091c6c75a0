import type { LetterParagraph } from './letter-definition.ts'

/** How every reply begins: when the request came, what became of it so far, and the request in its own words. */
export const opening = [
  { key: 'opening', text: '本机关于{receivedOn}收到{you}通过{channel}提出的政府信息公开申请，登记编号为{registerNumber}。', locked: false },
  { key: 'corrected', text: '本机关于{correctionAskedOn}一次性告知{you}补正，并于{correctedOn}收到补正后的申请。', locked: false, when: 'corrected' },
  { key: 'extended', text: '因不能在20个工作日内答复，本机关依照《中华人民共和国政府信息公开条例》第三十三条第二款的规定延长了答复期限，并已告知{you}。', locked: false, when: 'extended' },
  { key: 'quote-lead', text: '{you}申请公开的内容为：', locked: true },
  { key: 'quote', text: '{description}', locked: true, kind: 'quote' },
] as const satisfies readonly LetterParagraph[]

/** Where remedies stand. */
export const remedies = { key: 'remedy', text: '{remedy}', locked: true } as const satisfies LetterParagraph

/** How documents without remedies end. */
export const closing = { key: 'closing', text: '特此告知。', locked: false } as const satisfies LetterParagraph
