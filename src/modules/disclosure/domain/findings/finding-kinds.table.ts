/**
 * What the check before publication looks for. `stop`: must not go out as it is; `error`: mask it, or clear it with a reason;
 * `warning`: look at it; `info`: good to know. `keep`: how many signs at the start and at the end stay when masked.
 */
export const findingKinds = [
  { kind: 'secrecy-mark', zh: '国家秘密标志', keep: null },
  { kind: 'internal-mark', zh: '内部文件标志', keep: null },
  { kind: 'closed-attribute', zh: '不公开的标注', keep: null },
  { kind: 'identity-number', zh: '居民身份证号码', keep: [3, 2] },
  { kind: 'old-identity-number', zh: '15位身份证号码', keep: [3, 2] },
  { kind: 'mobile-number', zh: '手机号码', keep: [3, 4] },
  { kind: 'bank-card', zh: '银行卡号', keep: [0, 4] },
  { kind: 'passport', zh: '护照、通行证号码', keep: [1, 2] },
  { kind: 'plate', zh: '机动车号牌', keep: [2, 1] },
  { kind: 'home-address', zh: '家庭住址', keep: null },
  { kind: 'email', zh: '电子邮箱', keep: null },
  { kind: 'landline', zh: '固定电话', keep: null },
  { kind: 'wrong-word', zh: '错别字', keep: null },
  { kind: 'phrasing', zh: '不规范表述', keep: null },
  { kind: 'leader-title', zh: '领导人职务', keep: null },
  { kind: 'leader-name', zh: '领导人姓名', keep: null },
  { kind: 'leader-order', zh: '领导人排序', keep: null },
  { kind: 'number-form', zh: '发文字号格式', keep: null },
  { kind: 'no-such-day', zh: '不存在的日期', keep: null },
] as const

export type FindingKind = (typeof findingKinds)[number]['kind']
