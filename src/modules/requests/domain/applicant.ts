import type { ApplicantKey } from '../../../statute/report-format/applicants.table.ts'

/** Who applies, in the columns of Table 3. */
export type ApplicantClass = Exclude<ApplicantKey, 'total'>

export const applicantClasses = [
  { key: 'naturalPerson', zh: '公民（自然人）', hint: '以个人名义申请' },
  { key: 'business', zh: '商业企业', hint: '公司、合伙企业、个体工商户等' },
  { key: 'research', zh: '科研机构', hint: '高等学校、研究院所等' },
  { key: 'publicInterest', zh: '社会公益组织', hint: '基金会、慈善组织、民办非企业单位等' },
  { key: 'legalService', zh: '法律服务机构', hint: '律师事务所、公证处等' },
  { key: 'otherOrganization', zh: '其他组织', hint: '村民委员会、业主委员会及其他法人、组织' },
] as const satisfies readonly { key: ApplicantClass; zh: string; hint: string }[]

export function isOrganization(of: ApplicantClass): boolean {
  return of !== 'naturalPerson'
}

/** How an applicant can be reached; empty text where nothing was given. */
export type Contact = {
  /** For organisations: the person to talk to. */
  readonly person: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly postcode: string
}

export const identityKinds = [
  { key: 'resident-card', zh: '居民身份证', of: 'person' },
  { key: 'passport', zh: '护照', of: 'person' },
  { key: 'travel-permit', zh: '港澳台居民通行证或居住证', of: 'person' },
  { key: 'officer-card', zh: '军官证、士兵证', of: 'person' },
  { key: 'credit-code', zh: '统一社会信用代码证', of: 'organization' },
  { key: 'other', zh: '其他有效证件', of: 'both' },
] as const

export type IdentityKind = (typeof identityKinds)[number]['key']

/** An applicant as a case shows it: the identity number is masked, the whole one is sealed away. */
export type Applicant = {
  readonly class: ApplicantClass
  readonly name: string
  readonly contact: Contact
  readonly identity: { readonly kind: IdentityKind; readonly masked: string } | null
}

/** Keeps the first and the last sign of a number, e.g. `4****************5`; short numbers keep none. */
export function maskNumber(number: string): string {
  const signs = [...number]
  if (signs.length < 6) return '*'.repeat(signs.length)
  return `${signs[0]}${'*'.repeat(signs.length - 2)}${signs.at(-1)}`
}
