/** What is decided on a request. The outcome sets the letter, the remedy paragraph and the cell of Table 3. */
export type Decision = {
  /** Code of one of the 21 outcomes of the statute. */
  readonly outcome: string
  /** Which case of the outcome, where it has several (已经公开 or 提供; 不存在 or 非本机关负责). */
  readonly variant: string
  /** What the outcome's form asked for: field name → what was filled in. */
  readonly fields: Readonly<Record<string, string>>
  /** 部分公开: what is withheld and why, part by part (条例 第三十七条). */
  readonly withheld: readonly WithheldPart[]
}

export type WithheldPart = {
  readonly part: string
  /** Code of the refusal outcome whose ground applies. */
  readonly ground: string
  readonly reason: string
}
