/** How cards issued in China begin, and how long they are; UnionPay's 62 first. */
const CARDS = [
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^(?:9558|6013|6014|6033|6092|4367|4563|6858|6859|9400|9111|9102)/, lengths: [16, 17, 18, 19] },
  { begins: /^(?:4|5[1-5]|35(?:2[89]|[3-8]))/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
] as const

/** Whether these digits can be a bank card: a known beginning, its length, and the check digit (ISO/IEC 7812, Luhn). */
export function isBankCard(digits: string): boolean {
  return /^\d{15,19}$/.test(digits) && CARDS.some((card) => isOf(card, digits)) && passesLuhn(digits)
}

function isOf({ begins, lengths }: (typeof CARDS)[number], digits: string): boolean {
  return begins.test(digits) && lengths.some((length) => length === digits.length)
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
