/** What the audit trail calls the deeds of this module. */
export const deedWords: Readonly<Record<string, string>> = {
  'moving-in.begin': '旧站迁入：上传',
  'moving-in.map': '旧站迁入：栏目对应',
  'moving-in.start': '旧站迁入：开始',
  'moving-in.stop': '旧站迁入：停止',
  'moving-in.link': '旧站迁入：整理链接',
}
