/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'remedy.register': '登记复议、诉讼案件',
  'remedy.answer': '登记复议答复、应诉答辩',
  'remedy.set-hearing': '登记听证、开庭',
  'remedy.decide': '登记复议、诉讼结果',
  'remedy.go-on': '登记上诉、再审',
  'remedy.redo': '登记履行裁决',
  'remedy.correct': '更正复议、诉讼登记',
} as const
