/**
 * Where the copies of a gazette go, free of charge (赠阅, 国办发〔2018〕22号). The first three are where governments have to
 * provide places to read (条例 第二十五条); `kept`: what the editors keep themselves.
 */
export const gazetteReceivers = [
  { key: 'archive', zh: '国家档案馆', reading: true },
  { key: 'library', zh: '公共图书馆', reading: true },
  { key: 'service-hall', zh: '政务服务场所', reading: true },
  { key: 'organ', zh: '机关、单位', reading: false },
  { key: 'grassroots', zh: '乡镇（街道）、村（社区）', reading: false },
  { key: 'other', zh: '其他赠阅', reading: false },
  { key: 'kept', zh: '编辑单位留存', reading: false },
] as const

export type GazetteReceiverKind = (typeof gazetteReceivers)[number]['key']
