/** What a file of a case is. Sensitive ones are sealed on the disk. */
export const caseFileKinds = [
  { key: 'identity-proof', zh: '身份证明', sensitive: true },
  { key: 'application', zh: '申请书', sensitive: true },
  { key: 'supplement', zh: '申请人补充材料', sensitive: true },
  { key: 'evidence', zh: '证据材料', sensitive: false },
  { key: 'search-record', zh: '检索截图、检索记录', sensitive: false },
  { key: 'opinion', zh: '第三方、其他机关的意见', sensitive: true },
  { key: 'disclosed-copy', zh: '拟提供的信息', sensitive: false },
  { key: 'redacted-copy', zh: '区分处理副本', sensitive: false },
  { key: 'withdrawal', zh: '撤回材料', sensitive: true },
  { key: 'delivery-proof', zh: '送达凭证', sensitive: false },
  { key: 'other', zh: '其他', sensitive: false },
] as const

export type CaseFileKind = (typeof caseFileKinds)[number]['key']

/** Whether a file of this kind may leave with a letter: what applicants and third parties entrusted to the organ may not. */
export function mayBeEnclosed(kind: string): boolean {
  return caseFileKinds.some((known) => known.key === kind && !known.sensitive)
}

/** The kind in Chinese; a key nobody knows any more is shown as it is. */
export function caseFileKindLabel(kind: string): string {
  return caseFileKinds.find(({ key }) => key === kind)?.zh ?? kind
}
