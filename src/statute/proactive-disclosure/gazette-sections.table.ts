/**
 * What a government gazette prints, in its order (国办发〔2018〕22号; 规章制定程序条例 第三十一条: the text of a rule in the
 * gazette is the standard text). `other` and the two of the place itself are for what a place prints besides.
 */
export const gazetteSections = [
  { key: 'rules', zh: '政府规章' },
  { key: 'government-documents', zh: '政府文件' },
  { key: 'office-documents', zh: '政府办公室文件' },
  { key: 'department-documents', zh: '部门规范性文件' },
  { key: 'appointments', zh: '人事任免' },
  { key: 'chronicle', zh: '大事记' },
  { key: 'local-1', zh: '' },
  { key: 'local-2', zh: '' },
  { key: 'other', zh: '其他' },
  { key: 'corrections', zh: '更正' },
] as const

export type GazetteSectionKey = (typeof gazetteSections)[number]['key']
