/** What requests are about: for the statistics of an organ, never for the outcome. */
export const topics = [
  { key: 'land-acquisition', zh: '土地征收' },
  { key: 'house-demolition', zh: '房屋征收与拆迁' },
  { key: 'homestead', zh: '宅基地与农村建房' },
  { key: 'planning', zh: '规划与建设' },
  { key: 'housing', zh: '住房保障与物业' },
  { key: 'finance', zh: '财政预算与资金' },
  { key: 'procurement', zh: '政府采购与招标投标' },
  { key: 'major-projects', zh: '重大建设项目' },
  { key: 'enforcement', zh: '行政执法与处罚' },
  { key: 'licensing', zh: '行政许可' },
  { key: 'social-security', zh: '社会保障与救助' },
  { key: 'employment', zh: '就业与人事招考' },
  { key: 'education', zh: '教育' },
  { key: 'health', zh: '卫生健康' },
  { key: 'environment', zh: '生态环境' },
  { key: 'farming', zh: '农业农村与惠农补贴' },
  { key: 'transport', zh: '交通运输' },
  { key: 'safety', zh: '安全生产与食品药品' },
  { key: 'documents', zh: '政策文件与规范性文件' },
  { key: 'other', zh: '其他' },
] as const satisfies readonly { readonly key: string; readonly zh: string }[]

/** A topic in Chinese; one that was taken off the list is shown as it was kept. */
export function topicLabel(topic: string): string {
  return topics.find(({ key }) => key === topic)?.zh ?? topic
}
