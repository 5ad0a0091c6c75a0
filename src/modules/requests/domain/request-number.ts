/** 登记编号 of a request: the organ's words, the year and a serial number, e.g. `示自然资依申请〔2026〕12号`. */
export function formatRequestNumber(prefix: string, year: number, serial: number): string {
  return `${prefix}〔${year}〕${serial}号`
}

/** Year and serial of a number as somebody typed it: `2026-12`, `〔2026〕12号`, `…[2026]第12号` all mean the same. */
export function readRequestNumber(typed: string): { readonly year: number; readonly serial: number } | undefined {
  const found = /(20\d{2})\D{1,4}0*(\d{1,6})\D{0,3}$/.exec(typed.normalize('NFKC').trim())
  return found === null ? undefined : { year: Number(found[1]), serial: Number(found[2]) }
}

/** A description cut to a line for lists; the applicant's words otherwise untouched. */
export function titleOf(description: string): string {
  const line = description.replace(/\s+/g, ' ').trim()
  const signs = [...line]
  return signs.length <= 40 ? line : `${signs.slice(0, 39).join('')}…`
}
