/** What a paragraph may depend on; the file of the request or the clerk says whether it is so. */
export const letterFlags = [
  { flag: 'corrected', zh: '申请经过补正时' },
  { flag: 'extended', zh: '延长过答复期限时' },
  { flag: 'supplied', zh: '随文提供信息时' },
  { flag: 'way-told', zh: '告知获取方式、途径和时间时' },
  { flag: 'third-party-refused', zh: '第三方不同意公开且有合理理由时' },
  { flag: 'third-party-silent', zh: '第三方逾期未提出意见时' },
  { flag: 'public-interest', zh: '第三方的理由合理，但是不公开会对公共利益造成重大影响时' },
  { flag: 'objection-unfounded', zh: '第三方不同意公开的理由不能成立时' },
  { flag: 'reasons-given', zh: '申请人说明了理由时' },
  { flag: 'reasons-not-given', zh: '申请人逾期未说明理由时' },
  { flag: 'per-item', zh: '按件计收时' },
  { flag: 'per-page', zh: '按量计收时' },
  { flag: 'record-corrected', zh: '予以更正时' },
  { flag: 'record-kept', zh: '不予更正时' },
  { flag: 'suggestion-accepted', zh: '采纳建议时' },
  { flag: 'suggestion-declined', zh: '不采纳建议时' },
] as const

export type LetterFlag = (typeof letterFlags)[number]['flag']
