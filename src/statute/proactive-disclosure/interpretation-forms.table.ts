/** Forms of interpretation; `text: false` is what counts as more than words (多样化解读). */
export const interpretationForms = [
  { key: 'text', zh: '文字解读', text: true },
  { key: 'chart', zh: '图解', text: false },
  { key: 'questions', zh: '问答', text: true },
  { key: 'video', zh: '视频、动画', text: false },
  { key: 'press-event', zh: '新闻发布会', text: false },
  { key: 'interview', zh: '在线访谈', text: false },
  { key: 'leader', zh: '负责人解读', text: true },
  { key: 'expert', zh: '专家解读', text: true },
] as const

export type InterpretationForm = (typeof interpretationForms)[number]['key']

/** What an interpretation should tell (国办发〔2016〕80号 and local rules). */
export const interpretationTopics = [
  '背景依据',
  '目标任务',
  '主要内容',
  '涉及范围',
  '执行标准',
  '注意事项',
  '关键词诠释',
  '惠民利民举措',
  '新旧政策差异',
] as const

/** 三同步: with the document, at the same time. */
export const interpretationSteps = [
  { key: 'drafting', zh: '同步组织' },
  { key: 'signing', zh: '同步审签' },
  { key: 'publishing', zh: '同步部署' },
] as const
