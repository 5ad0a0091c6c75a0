import type { Permission } from '../../../kernel/permission.ts'
import type { DocumentStage } from './document-stages.table.ts'

type StepRow = {
  readonly key: string
  /** The verb on the button. */
  readonly zh: string
  readonly may: Permission
  readonly from: readonly DocumentStage[]
  /** What the law says of it; null where it is left to the organ. */
  readonly source: string | null
  /** Only while the document is in force. */
  readonly inForce?: true
}

const preparing = ['preparing'] as const
const issued = ['issued'] as const

/** Which step may be taken from which stage, and by whom. What a step waits for besides is in `awaited-steps.ts`. */
export const documentSteps = [
  { key: 'edit', zh: '修改文稿', may: 'write-documents', from: preparing, source: null },
  {
    key: 'consult', zh: '公开征求意见', may: 'write-documents', from: preparing,
    source: '国办发〔2018〕37号；优化营商环境条例 第六十二条',
  },
  {
    key: 'close-consultation', zh: '登记征求意见情况', may: 'write-documents', from: preparing,
    source: '国办发〔2018〕37号',
  },
  {
    key: 'review-competition', zh: '公平竞争审查', may: 'review-documents', from: preparing,
    source: '公平竞争审查条例 第十三条、第十四条',
  },
  {
    key: 'review-legality', zh: '合法性审核', may: 'review-documents', from: preparing,
    source: '国办发〔2018〕115号',
  },
  {
    key: 'plan-interpretation', zh: '解读方案', may: 'write-documents', from: ['preparing', 'decided'],
    source: '国办发〔2016〕80号',
  },
  { key: 'deliberate', zh: '集体审议', may: 'approve-documents', from: preparing, source: '国办发〔2018〕37号' },
  { key: 'reopen', zh: '退回修改', may: 'register-documents', from: ['decided'], source: null },
  {
    key: 'issue', zh: '登记编号印发', may: 'register-documents', from: ['decided'],
    source: '国办发〔2018〕37号（统一登记、统一编号、统一印发）',
  },
  { key: 'drop', zh: '终止办理', may: 'write-documents', from: ['preparing', 'decided'], source: null },
  {
    key: 'publish', zh: '公开发布', may: 'write-documents', from: issued,
    source: '条例 第二十条第（一）项；优化营商环境条例 第六十四条',
  },
  {
    key: 'link', zh: '关联已发布信息', may: 'write-documents', from: issued,
    source: '条例 第二十条第（一）项',
  },
  {
    key: 'interpret',
    zh: '关联政策解读',
    may: 'write-documents',
    from: ['decided', 'issued'],
    source: '国办发〔2016〕80号',
  },
  { key: 'file', zh: '报送备案', may: 'register-documents', from: issued, source: '国办发〔2018〕37号' },
  { key: 'renew', zh: '延续有效期', may: 'register-documents', from: issued, source: null, inForce: true },
  { key: 'amend', zh: '登记修改', may: 'register-documents', from: issued, source: null, inForce: true },
  {
    key: 'repeal', zh: '登记废止', may: 'register-documents', from: issued, inForce: true,
    source: null,
  },
  {
    key: 'lapse', zh: '宣布失效', may: 'register-documents', from: issued, inForce: true,
    source: null,
  },
] as const satisfies readonly StepRow[]

export type DocumentStep = (typeof documentSteps)[number]['key']
