import type { Day } from '../../kernel/day.ts'
import type { RemedyCharacter } from '../request-outcomes/request-outcomes.table.ts'
import { remediesToTell, remedyRulesOn } from './remedy-profile.ts'
import type { RemedyScope, ToldRemedy } from './remedy-profile.ts'

/** Where an applicant can go against a letter. What an organ has not entered is null. */
export type RemedyPlaces = {
  readonly reconsiderationBody: string | null
  readonly court: string | null
  /** Where a request for reconsideration can be filed online. */
  readonly onlineFiling: string | null
}

/** What the wording of the remedies depends on; `you` is how the letter addresses its reader. */
export type RemedyFacts = RemedyPlaces & {
  readonly character: RemedyCharacter
  readonly issuedOn: Day
  readonly servedOnline: boolean
  readonly you: string
}

/** Stands where a body or a court is missing; a letter that still has one is not issued. */
export const NO_RECONSIDERATION_BODY = '〔行政复议机关〕'
export const NO_COURT = '〔人民法院〕'
export const NO_ONLINE_FILING = '〔网上提交行政复议申请的地址〕'

/** The paragraphs on remedies of a letter, with named body and court; none for a procedural letter. */
export function remedyParagraphs(facts: RemedyFacts): readonly string[] {
  const told = remediesToTell(facts.character, facts.issuedOn)
  const paragraphs = told.map((remedy) => paragraphOf(remedy, facts))
  const online = told.length > 0 && facts.servedOnline && remedyRulesOn(facts.issuedOn).onlineFiling
  return online
    ? [...paragraphs, `${facts.you}也可以通过互联网提交行政复议申请：${facts.onlineFiling ?? NO_ONLINE_FILING}。`]
    : paragraphs
}

function paragraphOf({ scope, profile }: ToldRemedy, facts: RemedyFacts): string {
  const body = facts.reconsiderationBody ?? NO_RECONSIDERATION_BODY
  const court = facts.court ?? NO_COURT
  return profile === 'reconsideration-first'
    ? `如不服本告知书中不予公开政府信息的决定，根据《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，${facts.you}应当先申请行政复议：可以自收到本告知书之日起60日内向${body}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向${court}提起行政诉讼。`
    : `${scopeInWords[scope]}，${facts.you}可以自收到本告知书之日起60日内向${body}申请行政复议，或者自收到本告知书之日起6个月内向${court}提起行政诉讼。`
}

const scopeInWords = {
  whole: '如不服本告知书',
  withheld: '如不服本告知书中不予公开政府信息的决定',
  rest: '如不服本告知书的其他内容',
} as const satisfies Record<RemedyScope, string>
