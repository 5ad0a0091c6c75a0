/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'organ.add': '新增机关',
  'organ.change': '修改机关',
  'organ.settle': '修改机关设置',
  'unit.add': '新增内设机构',
  'unit.change': '修改内设机构',
} as const
