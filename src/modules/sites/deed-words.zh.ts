/** What the audit trail calls the deeds of this module. */
export const deedWords = {
  'site.enter': '建立网站',
  'site.entry': '修改网站',
  'site.guide': '修改公开指南',
  'site.home': '修改网站首页',
  'column.add': '增加栏目',
  'column.change': '修改栏目',
  'column.gather': '重新汇集下级机关信息',
  'column.move': '调整栏目顺序',
  'column.close': '停用栏目',
  'column.open': '启用栏目',
  'column.remove': '删除栏目',
  'site.propose': '提出网站修改（领导信息、题图、栏目说明、公开指南）',
  'site.release': '放行网站修改',
  'site.return': '退回网站修改',
  'site.take-back': '收回网站修改',
  // As they were done before a second person had to release them.
  'column.banner': '更换栏目题图',
  'leader.keep': '修改领导信息',
  'leader.remove': '删去领导信息',
} as const

/** What the audit trail calls what a deed tells besides. */
export const detailWords = { came: '汇集进来（条）', went: '移出（条）' } as const
