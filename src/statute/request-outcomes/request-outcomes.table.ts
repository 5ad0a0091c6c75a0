import { day } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import type { LetterCode } from '../reply-letters/letter-code.ts'
import type { Table3Key } from '../report-format/table3.table.ts'
import type { OnFileKey } from './conditions.table.ts'

// 条例 as revised in 2019
const REGULATION = day('2019-05-15')
// 国办函〔2020〕109号
const FEE_RULES = day('2021-01-01')
const THIRD_PARTY_HEARD = { anyOf: ['third-party-consultation', 'no-consultation-reason'] } as const

/** The 21 results of a request, in the order of the rows of Table 3 that count them. */
export const requestOutcomes = [
  {
    code: 'granted', zh: '予以公开', row: 'granted', article: '条例 第三十六条第一、二项', remedy: 'choice', since: REGULATION,
    use: '申请公开的信息已经公开，或者可以公开。',
    variants: [
      { code: 'already-published', zh: '已主动公开，告知获取途径', letter: 'granted-published', article: '条例 第三十六条第一项', onFile: ['publication-place'] },
      { code: 'supplied', zh: '向申请人提供', letter: 'granted-supplied', article: '条例 第三十六条第二项', onFile: ['supplied-list'] },
      { code: 'way-told', zh: '告知获取的方式、途径和时间', letter: 'granted-supplied', article: '条例 第三十六条第二项', onFile: ['supply-way'] },
    ],
  },
  {
    code: 'partial', zh: '部分公开', row: 'partial', article: '条例 第三十七条', remedy: 'partial', since: REGULATION,
    use: '信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。',
    variants: [
      { code: 'redacted', zh: '区分处理后提供', letter: 'partial', article: '条例 第三十七条', onFile: ['open-parts', 'grounds-per-part', 'redacted-copy'] },
      { code: 'item-by-item', zh: '一并申请的数项中有的公开、有的不公开', letter: 'partial', article: '条例 第三十六条、第三十七条', onFile: ['open-parts', 'grounds-per-part'] },
    ],
  },
  {
    code: 'denied-state-secret', zh: '属于国家秘密', row: 'deniedStateSecret', article: '条例 第十四条', remedy: 'refusal', since: REGULATION,
    use: '信息已经依法确定为国家秘密。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-state-secret', article: '条例 第十四条', onFile: ['secrecy-basis'] }],
  },
  {
    code: 'denied-other-law', zh: '其他法律行政法规禁止公开', row: 'deniedOtherLaw', article: '条例 第十四条', remedy: 'refusal', since: REGULATION,
    use: '法律、行政法规（不含规章和文件）明文禁止公开。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-other-law', article: '条例 第十四条', onFile: ['law-cited'] }],
  },
  {
    code: 'denied-security-stability', zh: '危及“三安全一稳定”', row: 'deniedSecurityStability', article: '条例 第十四条', remedy: 'refusal', since: REGULATION,
    use: '公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-security-stability', article: '条例 第十四条', onFile: ['danger-reason', 'leader-approval'] }],
  },
  {
    code: 'denied-third-party', zh: '保护第三方合法权益', row: 'deniedThirdParty', article: '条例 第十五条', remedy: 'refusal', since: REGULATION,
    use: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益，第三方不同意，且不公开不会对公共利益造成重大影响。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-third-party', article: '条例 第十五条、第三十二条', onFile: ['third-party-right', THIRD_PARTY_HEARD, 'public-interest-note'] }],
  },
  {
    code: 'denied-internal-affairs', zh: '属于三类内部事务信息', row: 'deniedInternalAffairs', article: '条例 第十六条第一款', remedy: 'refusal', since: REGULATION,
    use: '人事管理、后勤管理、内部工作流程等内部事务信息，裁量后决定不公开。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-internal-affairs', article: '条例 第十六条第一款', onFile: ['internal-kind', 'discretion-note'] }],
  },
  {
    code: 'denied-process', zh: '属于四类过程性信息', row: 'deniedProcess', article: '条例 第十六条第二款', remedy: 'refusal', since: REGULATION,
    use: '讨论记录、过程稿、磋商信函、请示报告等过程性信息，没有规定应当公开，裁量后决定不公开。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-process', article: '条例 第十六条第二款', onFile: ['process-kind', 'discretion-note'] }],
  },
  {
    code: 'denied-enforcement-file', zh: '属于行政执法案卷', row: 'deniedEnforcementFile', article: '条例 第十六条第二款', remedy: 'refusal', since: REGULATION,
    use: '行政执法案卷信息，没有规定应当公开，裁量后决定不公开。',
    variants: [{ code: 'denied', zh: '不予公开', letter: 'denied-enforcement-file', article: '条例 第十六条第二款', onFile: ['enforcement-case', 'discretion-note'] }],
  },
  {
    code: 'denied-admin-query', zh: '属于行政查询事项', row: 'deniedAdminQuery', article: '条例 第三十六条第七项', remedy: 'choice', since: REGULATION,
    use: '工商、不动产登记资料等，法律、行政法规对获取有特别规定。',
    variants: [{ code: 'told', zh: '告知依照特别规定办理', letter: 'denied-admin-query', article: '条例 第三十六条第七项', onFile: ['special-procedure-law'] }],
  },
  {
    code: 'unable-not-held', zh: '本机关不掌握相关政府信息', row: 'unableNotHeld', article: '条例 第三十六条第四、五项', remedy: 'choice', since: REGULATION,
    use: '经检索没有该信息，或者该信息不属于本机关负责公开。',
    variants: [
      { code: 'not-existing', zh: '信息不存在', letter: 'unable-not-existing', article: '条例 第三十六条第四项', onFile: ['search-record'] },
      { code: 'other-organ', zh: '不属于本机关负责公开', letter: 'unable-other-organ', article: '条例 第十条、第三十六条第五项', onFile: ['not-ours-reason', { anyOf: ['right-organ', 'right-organ-unknown'] }] },
    ],
  },
  {
    code: 'unable-need-creation', zh: '没有现成信息需要另行制作', row: 'unableNeedCreation', article: '条例 第三十八条', remedy: 'choice', since: REGULATION,
    use: '需要对现有信息进行加工、分析，且不属于能够区分处理的情形。',
    variants: [{ code: 'unable', zh: '不予提供', letter: 'unable-need-creation', article: '条例 第三十八条', onFile: ['creation-reason'] }],
  },
  {
    code: 'unable-unclear', zh: '补正后申请内容仍不明确', row: 'unableUnclear', article: '条例 第三十条', remedy: 'choice', since: REGULATION,
    use: '申请人已经补正，内容仍不明确。',
    variants: [{ code: 'unable', zh: '无法提供', letter: 'unable-unclear', article: '条例 第三十条', onFile: ['correction-round-done', 'still-unclear'] }],
  },
  {
    code: 'refused-petition', zh: '信访举报投诉类申请', row: 'refusedPetition', article: '条例 第三十九条第一款', remedy: 'choice', since: REGULATION,
    use: '以申请的形式进行信访、投诉、举报等活动。',
    variants: [{ code: 'refused', zh: '不作为政府信息公开申请处理', letter: 'refused-petition', article: '条例 第三十九条第一款', onFile: ['petition-reason'] }],
  },
  {
    code: 'refused-repeat', zh: '重复申请', row: 'refusedRepeat', article: '条例 第三十六条第六项', remedy: 'choice', since: REGULATION,
    use: '同一申请人就相同信息再次申请，本机关此前已经答复。',
    variants: [{ code: 'refused', zh: '不予重复处理', letter: 'refused-repeat', article: '条例 第三十六条第六项', onFile: ['earlier-reply'] }],
  },
  {
    code: 'refused-publication', zh: '要求提供公开出版物', row: 'refusedPublication', article: '条例 第三十九条第二款', remedy: 'choice', since: REGULATION,
    use: '要求提供政府公报、报刊、书籍等公开出版物。',
    variants: [{ code: 'refused', zh: '告知获取途径', letter: 'refused-publication', article: '条例 第三十九条第二款', onFile: ['publication-source'] }],
  },
  {
    code: 'refused-massive', zh: '无正当理由大量反复申请', row: 'refusedMassive', article: '条例 第三十五条', remedy: 'choice', since: REGULATION,
    use: '数量、频次明显超过合理范围，申请人说明的理由不合理。',
    variants: [{ code: 'refused', zh: '不予处理', letter: 'refused-massive', article: '条例 第三十五条', onFile: ['volume-counted', 'reasons-asked', 'unreasonable-reason'] }],
  },
  {
    code: 'refused-reissue', zh: '要求行政机关确认或重新出具已获取信息', row: 'refusedReissue', article: '国办公开办函〔2021〕30号', remedy: 'choice', since: REGULATION,
    use: '要求对已经获取的信息进行确认或者重新出具。',
    variants: [{ code: 'refused', zh: '不予处理', letter: 'refused-reissue', article: '国办公开办函〔2021〕30号', onFile: ['earlier-supply'] }],
  },
  {
    code: 'other-no-correction', zh: '申请人无正当理由逾期不补正', row: 'otherNoCorrection', article: '条例 第三十条', remedy: 'choice', since: REGULATION,
    use: '补正的期限届满，申请人无正当理由没有补正。',
    variants: [{ code: 'closed', zh: '不再处理', letter: 'other-no-correction', article: '条例 第三十条', onFile: ['correction-asked-and-lapsed'] }],
  },
  {
    code: 'other-no-payment', zh: '申请人逾期未按收费通知要求缴纳费用', row: 'otherNoPayment', article: '国办函〔2020〕109号 第七条', remedy: 'choice', since: FEE_RULES,
    use: '收费通知送达后20个工作日内没有缴费。',
    variants: [{ code: 'closed', zh: '不再处理', letter: 'other-no-payment', article: '国办函〔2020〕109号 第七条', onFile: ['fee-noticed-and-lapsed'] }],
  },
  {
    code: 'other-other', zh: '其他', row: 'otherOther', article: '国办公开办函〔2021〕30号', remedy: 'choice', since: REGULATION,
    use: '申请人撤回申请，或者其他不能归入以上各项的情形。',
    variants: [
      { code: 'withdrawn', zh: '申请人撤回', letter: 'withdrawal-confirmed', article: '国办公开办函〔2021〕30号', onFile: ['withdrawal-statement'], remedy: 'none' },
      { code: 'closed-otherwise', zh: '其他原因终止办理', letter: 'closed-otherwise', article: '国办公开办函〔2021〕30号', onFile: ['closing-reason'] },
    ],
  },
] as const satisfies readonly RequestOutcome[]

export type OutcomeCode = (typeof requestOutcomes)[number]['code']
export type OutcomeVariantCode = (typeof requestOutcomes)[number]['variants'][number]['code']

/**
 * What a result is to somebody who wants to challenge it: `refusal` rests on Art. 14–16 (不予公开), `partial` is one for the
 * withheld part, `choice` is any other result, `none` is none. Which paragraph follows depends on the day: see remedies.
 */
export type RemedyCharacter = 'refusal' | 'partial' | 'choice' | 'none'

/** One condition, or several of which one is enough. */
export type OnFileNeed = OnFileKey | { readonly anyOf: readonly [OnFileKey, ...OnFileKey[]] }

/** One of the 21 results; `row` is its row of Table 3 in the form of 2021. */
export type RequestOutcome = {
  readonly code: string
  readonly zh: string
  readonly row: Table3Key
  readonly article: string
  readonly remedy: RemedyCharacter
  /** The first day on which a reply could have this result. */
  readonly since: Day
  /** When to choose it, for the person who decides. */
  readonly use: string
  readonly variants: readonly [OutcomeVariant, ...OutcomeVariant[]]
}

/** One of the letters a result is told by; most results have one. */
export type OutcomeVariant = {
  readonly code: string
  readonly zh: string
  readonly letter: LetterCode
  readonly article: string
  readonly onFile: readonly OnFileNeed[]
  /** Where the variant differs from its result. */
  readonly remedy?: RemedyCharacter
}
