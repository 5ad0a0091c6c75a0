import type { ApplicantStep } from '../domain/applicant-steps.ts'
import type { UploadSlot } from '../domain/upload-slots.table.ts'

type ApplicantForm = {
  readonly step: ApplicantStep
  /** The last part of its address. */
  readonly noun: string
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly hint: string
  readonly submit: string
  readonly done: string
  readonly empty: string
  readonly slots: readonly UploadSlot[]
}

/** The forms an applicant has about a request of their own. */
export const applicantForms = [
  {
    step: 'correct', noun: 'correction', title: '提交补正', submit: '提交补正',
    lead: '请按照补正告知书的要求补充说明。补正只有一次，提交后答复期限重新计算。',
    label: '补正的内容', hint: '逐项回应告知书列出的事项；有材料的可以在下面上传。',
    done: '补正已提交，答复期限自次日起重新计算。', empty: '请填写补正的内容。', slots: ['supplement', 'supplementMore'],
  },
  {
    step: 'give-reasons', noun: 'reasons', title: '说明理由', submit: '提交理由',
    lead: '机关认为您申请的数量、频次明显超过合理范围，要求说明理由（条例第三十五条）。',
    label: '理由', hint: '例如信息之间的联系、用途和需要的时间。',
    done: '理由已提交，机关审查后告知您结果。', empty: '请填写理由。', slots: ['supplement', 'supplementMore'],
  },
  {
    step: 'withdraw', noun: 'withdrawal', title: '撤回申请', submit: '确认撤回',
    lead: '撤回后这件申请不再办理，也不能恢复；需要时可以重新申请。',
    label: '撤回的说明', hint: '写明撤回申请的意思即可，例如“已经从其他途径获取，撤回申请”。',
    done: '申请已撤回。', empty: '请写明撤回申请的意思。', slots: [],
  },
  {
    step: 'complain', noun: 'complaint', title: '反映问题', submit: '提交',
    lead: '逾期没有答复或者对办理情况有意见的，可以在这里反映；也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，或者依法申请行政复议、提起行政诉讼（条例第四十七条、第五十一条）。',
    label: '反映的问题', hint: '写明时间和事情经过。',
    done: '已收到您反映的问题，答复会显示在办理经过中。', empty: '请填写反映的问题。', slots: [],
  },
  {
    step: 'suggest-publication', noun: 'suggestion', title: '建议主动公开', submit: '提交建议',
    lead: '您可以建议机关将所申请的信息纳入主动公开的范围，机关审核认为可以主动公开的，应当及时主动公开（条例第四十四条第二款）。每件申请可以建议一次。',
    label: '建议和理由', hint: '写明哪些信息宜于向社会公开、为什么。',
    done: '已收到您的建议，机关的答复会显示在办理经过中。', empty: '请填写建议和理由。', slots: [],
  },
] as const satisfies readonly ApplicantForm[]
