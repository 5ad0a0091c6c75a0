/** The blanks of a paper form left in a text: 〔〕, ××, XX, underscores. A year in 〔〕 belongs to a number. */
export function blanksIn(text: string): readonly string[] {
  return text.match(/〔(?!\d{4}〕)[^〔〕]*〕|[×✕╳]{2,}|[XxＸ]{2,}(?![A-Za-z0-9])|[_＿]{2,}/g) ?? []
}

/** Whether a text tells where to go against a decision, which only the paragraphs made by the statute may do. */
export function tellsRemedy(text: string): boolean {
  return /(?:日|个月)内.{0,40}(?:申请行政复议|提起行政诉讼)|上级主管部门.{0,10}申请行政复议/.test(text)
}
