/** Forms of interpretation; `text: false` is what counts as more than words (多样化解读, 国办发〔2016〕80号). */
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
