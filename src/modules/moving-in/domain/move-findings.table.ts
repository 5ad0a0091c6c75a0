/**
 * What may be found about a text that is to move in. `refuse`: it does not; `hold`: only once somebody chose to have personal
 * numbers masked; `note`: it moves, and somebody should know.
 */
export const moveFindings = [
  { kind: 'unreadable', zh: '读不出文字', does: 'refuse' },
  { kind: 'list-page', zh: '首页、列表页', does: 'refuse' },
  { kind: 'no-title', zh: '没有标题', does: 'refuse' },
  { kind: 'no-day', zh: '没有发布日期', does: 'refuse' },
  { kind: 'future-day', zh: '发布日期晚于今天', does: 'refuse' },
  { kind: 'no-text', zh: '没有正文', does: 'refuse' },
  { kind: 'broken-characters', zh: '文字编码损坏', does: 'refuse' },
  { kind: 'must-not-go-out', zh: '涉密、内部或者不公开的标志', does: 'refuse' },
  { kind: 'twice', zh: '原地址重复', does: 'refuse' },
  { kind: 'same-title', zh: '本站已有同名同日的信息', does: 'refuse' },
  { kind: 'too-large', zh: '页面过大', does: 'refuse' },
  { kind: 'personal-number', zh: '个人信息', does: 'hold' },
  { kind: 'attachment-stops', zh: '附件不能公开', does: 'refuse' },
  { kind: 'missing-file', zh: '图片或者附件缺失', does: 'note' },
  { kind: 'file-left-out', zh: '图片或者附件没有收下', does: 'note' },
  { kind: 'day-from-address', zh: '发布日期取自地址', does: 'note' },
  { kind: 'unknown-day', zh: '成文日期无法识别', does: 'note' },
  { kind: 'index-number', zh: '索引号另行编制', does: 'note' },
  { kind: 'unknown-catalogue', zh: '公开依据无法识别', does: 'note' },
  { kind: 'not-in-force', zh: '已不再有效的文件', does: 'note' },
  { kind: 'same-text', zh: '与已迁入的信息相同', does: 'note' },
] as const

export type MoveFindingKind = (typeof moveFindings)[number]['kind']

/** `words`: what exactly, such as the file that is missing; may be empty. */
export type MoveFinding = { readonly kind: MoveFindingKind; readonly words: string }

export function findingZh(kind: MoveFindingKind): string {
  return moveFindings.find((one) => one.kind === kind)?.zh ?? kind
}

/** The gravest thing the findings do. */
export function whatFindingsDo(findings: readonly MoveFinding[]): 'refuse' | 'hold' | 'note' {
  const does = new Set(findings.map(({ kind }) => moveFindings.find((one) => one.kind === kind)?.does))
  if (does.has('refuse')) return 'refuse'
  return does.has('hold') ? 'hold' : 'note'
}
