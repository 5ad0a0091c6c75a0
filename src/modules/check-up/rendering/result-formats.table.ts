/** What can be taken away from a check-up; `findings-…` is the list of findings, the others are the report. */
export const resultFormats = [
  { format: 'findings-docx', name: '问题清单（Word）', use: '打印、签批整改' },
  { format: 'findings-xlsx', name: '问题清单（Excel）', use: '登记、汇总' },
  { format: 'findings-html', name: '问题清单（网页）', use: '打开即可打印' },
  { format: 'json', name: '数据（JSON）', use: '数字和问题，程序读取' },
  { format: 'pdf', name: '年报（PDF）', use: '按法定格式重排' },
  { format: 'docx', name: '年报（Word）', use: '按法定格式重排，可编辑' },
  { format: 'xlsx', name: '年报（Excel）', use: '三张报表' },
  { format: 'html', name: '年报（网页）', use: '无障碍网页' },
  { format: 'md', name: '年报（纯文本）', use: 'Markdown' },
] as const

export type ResultFormat = (typeof resultFormats)[number]['format']
