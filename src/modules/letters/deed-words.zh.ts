/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'template.save': '修改文书模板',
  'template.restore': '恢复法定文书模板',
} as const
