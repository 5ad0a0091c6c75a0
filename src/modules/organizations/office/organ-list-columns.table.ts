import { organKinds, organLevels } from '../domain/organ-kinds.table.ts'

const namesOf = (table: readonly { readonly zh: string }[]) => table.map(({ zh }) => zh).join('；')

/** The columns of a list of organs, by the fields they fill; only the first has to be there. */
export const organListColumns = [
  { zh: '全称', field: 'name', hint: '必填' },
  { zh: '简称', field: 'shortName', hint: '不填则与全称相同' },
  { zh: '类别', field: 'kind', hint: `${namesOf(organKinds)}。不填为政府工作部门` },
  { zh: '级别', field: 'level', hint: `${namesOf(organLevels)}。不填与本机关相同` },
  { zh: '隶属于', field: 'parent', hint: '上级机关的全称，不填为本机关；上级机关排在前面' },
  { zh: '受理申请', field: 'discloses', hint: '是或者否，不填为是' },
  { zh: '机关代字', field: 'documentCode', hint: '例如 示教公开' },
  { zh: '登记编号前缀', field: 'registerPrefix', hint: '例如 示教依申请' },
  { zh: '公开工作机构', field: 'unitName', hint: '' },
  { zh: '办公地址', field: 'address', hint: '' },
  { zh: '邮政编码', field: 'postcode', hint: '' },
  { zh: '办公时间', field: 'hours', hint: '' },
  { zh: '联系电话', field: 'phone', hint: '' },
  { zh: '传真', field: 'fax', hint: '' },
  { zh: '电子邮箱', field: 'email', hint: '' },
  { zh: '行政复议机关', field: 'reconsiderationName', hint: '填写全称' },
  { zh: '复议申请地址', field: 'reconsiderationAddress', hint: '' },
  { zh: '管辖法院', field: 'courtName', hint: '' },
  { zh: '内设机构', field: 'units', hint: '几个之间用顿号隔开' },
] as const

export type OrganListField = (typeof organListColumns)[number]['field']
