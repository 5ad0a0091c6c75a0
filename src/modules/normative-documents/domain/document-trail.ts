import { documentSteps, type DocumentStep } from './document-steps.table.ts'

/** What was done to a document, besides its steps, by the program or by many-at-once actions. */
const otherEntries = [
  { key: 'create', zh: '登记起草' },
  { key: 'import', zh: '导入文件库' },
  { key: 'clean-up', zh: '集中清理' },
  { key: 'shown', zh: '向社会公布' },
  { key: 'hidden', zh: '网站信息撤下' },
  { key: 'expire', zh: '有效期届满失效' },
] as const

export type EntryStep = DocumentStep | (typeof otherEntries)[number]['key']

/** One entry of what was done; never changed. Details are texts, as the form had them. */
export type DocumentEntry = {
  readonly seq: number
  readonly step: EntryStep
  readonly detail: Readonly<Record<string, string>>
  readonly actorName: string
  readonly at: Date
}

export type NewDocumentEntry = Pick<DocumentEntry, 'step' | 'detail'>

export function entryLabel(step: EntryStep): string {
  return [...documentSteps, ...otherEntries].find(({ key }) => key === step)?.zh ?? step
}
