/** What the law leaves to the place, as an organ has settled it. */
export type DocumentPractice = {
  /** 发文机关代字 of normative documents: `示政规` in 示政规〔2026〕3号. */
  readonly code: string
  /** What its registration numbers begin with: `示政规` in 示政规-2026-0003. */
  readonly registryCode: string
  /** The term of a document whose text gives none, in years; 0: none. */
  readonly termYears: number
  /** The same of one on trial (暂行、试行). */
  readonly trialYears: number
  /** How long before its end a term is warned of. */
  readonly warnMonths: number
  /** Days of consultation for documents that touch no business; those that do have 30 by law. */
  readonly consultationDays: number
  /** Whether documents that touch no business are consulted on too. */
  readonly consultsAlways: boolean
  readonly filingDays: number
  /** 备案机关. */
  readonly filedWith: string
  /** Whether Table 2 counts 失效 with 废止. */
  readonly lapsedAsRepealed: boolean
  /** Whether the organ may make rules (立法法 第九十一条、第九十三条). */
  readonly makesRules: boolean
}

type OrganTraits = { readonly documentCode: string; readonly kind: string; readonly level: string }

/** What an organ starts with; common practice, to be settled by each. */
export function usualPractice({ documentCode, kind, level }: OrganTraits): DocumentPractice {
  const code = `${documentCode.replace(/公开$/, '')}规`
  return {
    ...{ code, registryCode: code, termYears: 5, trialYears: 2, warnMonths: 6 },
    ...{ consultationDays: 7, consultsAlways: true, filingDays: 15, filedWith: '' },
    ...{ lapsedAsRepealed: true, makesRules: mayMakeRules(kind, level) },
  }
}

/** Departments of the State Council, and governments of provinces and of cities divided into districts. */
function mayMakeRules(kind: string, level: string): boolean {
  if (level === 'nation') return kind === 'department' || kind === 'vertical'
  return kind === 'government' && (level === 'province' || level === 'city')
}

/** 优化营商环境条例 第六十二条; 规章制定程序条例 第十五条. */
export const MARKET_CONSULTATION_DAYS = 30

/** 法规规章备案审查条例: within 30 days of publication. */
export const RULE_FILING_DAYS = 30
