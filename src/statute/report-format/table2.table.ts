import type { FormVersion } from './form-version.ts'

export type Table2Item =
  | 'regulations'
  | 'normative'
  | 'licensing'
  | 'otherExternalServices'
  | 'penalty'
  | 'coercion'
  | 'fees'
  | 'procurement'

export type Table2Column =
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'made'
  | 'newlyDisclosed'
  | 'publicTotal'
  | 'decisions'
  | 'lastYearItems'
  | 'change'
  | 'amount'
  | 'projects'

export type Table2ColumnHead = {
  readonly key: Table2Column
  readonly label: string
  /** Other ways offices print this head, misprints included. */
  readonly variants: readonly string[]
  readonly unit: '件' | '项' | '万元' | '元' | '个'
  /** Amounts may have decimals, `change` may be negative; all else is a whole number from 0. */
  readonly number: 'count' | 'amount' | 'signed'
  /** The fact the cell counts. */
  readonly counts: string
}

export type Table2Row = { readonly item: Table2Item; readonly label: string; readonly variants: readonly string[] }

export type Table2Block = {
  /** The item of Article 20 the block reports on, as printed in its first row. */
  readonly article: string
  readonly columns: readonly Table2ColumnHead[]
  readonly rows: readonly Table2Row[]
}

/** The head before the column heads of every block. */
export const CONTENT_LABEL = '信息内容'

export type Table2Form = { readonly version: FormVersion; readonly blocks: readonly Table2Block[] }

const heads = {
  issued: { key: 'issued', label: '本年制发件数', variants: ['本年发件数', '本年制发数', '本年度制发件数', '本年制定件数', '本年发件'], unit: '件', number: 'count', counts: '本年制定并印发的文件' },
  repealed: { key: 'repealed', label: '本年废止件数', variants: ['本年度止件数', '本年度废止件数', '本年废止数', '本年废止'], unit: '件', number: 'count', counts: '本年废止（含宣布失效）的文件' },
  inForce: { key: 'inForce', label: '现行有效件数', variants: ['现行有效件', '现行有效数', '现行有效'], unit: '件', number: 'count', counts: '12月31日有效的文件' },
  made: { key: 'made', label: '本年新制作数量', variants: ['本年新制作', '本年制作数量'], unit: '件', number: 'count', counts: '本年制作的文件' },
  newlyDisclosed: { key: 'newlyDisclosed', label: '本年新公开数量', variants: ['本年新公开', '本年公开数量'], unit: '件', number: 'count', counts: '本年公开的文件' },
  publicTotal: { key: 'publicTotal', label: '对外公开总数量', variants: ['对外公开总数', '公开总数量'], unit: '件', number: 'count', counts: '12月31日对外公开的文件' },
  decisions: { key: 'decisions', label: '本年处理决定数量', variants: ['处理决定数量', '本年度处理决定数量', '本年处理决定数'], unit: '件', number: 'count', counts: '本年作出的决定' },
  lastYearItems: { key: 'lastYearItems', label: '上一年项目数量', variants: ['上年项目数量', '上一年度项目数量'], unit: '项', number: 'count', counts: '上年末的项目' },
  change: { key: 'change', label: '本年增/减', variants: ['本年增减', '本年增减数', '本年度增减', '本年增减数量'], unit: '项', number: 'signed', counts: '本年增加减去减少的项目' },
  feeAmount: { key: 'amount', label: '本年收费金额（单位：万元）', variants: ['本年收费金额', '收费金额', '本年收费总金额', '本年度收费金额'], unit: '万元', number: 'amount', counts: '本年收取的行政事业性收费' },
  projects: { key: 'projects', label: '采购项目数量', variants: ['采购项目数', '项目数量'], unit: '个', number: 'count', counts: '本年政府集中采购项目' },
  procurementAmount: { key: 'amount', label: '采购总金额', variants: ['采购金额', '采购总额'], unit: '元', number: 'amount', counts: '本年政府集中采购金额' },
} as const satisfies Record<string, Table2ColumnHead>

const rows = {
  regulations: { item: 'regulations', label: '规章', variants: ['政府规章', '部门规章'] },
  normative: { item: 'normative', label: '行政规范性文件', variants: ['规范性文件', '行政规范性档案', '规范性档案'] },
  licensing: { item: 'licensing', label: '行政许可', variants: [] },
  otherExternalServices: { item: 'otherExternalServices', label: '其他对外管理服务事项', variants: ['其他对外管理服务', '其他对外服务事项'] },
  penalty: { item: 'penalty', label: '行政处罚', variants: [] },
  coercion: { item: 'coercion', label: '行政强制', variants: [] },
  fees: { item: 'fees', label: '行政事业性收费', variants: ['行政事业收费'] },
  procurement: { item: 'procurement', label: '政府集中采购', variants: ['政府采购'] },
} as const satisfies Record<Table2Item, Table2Row>

export const table2Forms: Readonly<Record<FormVersion, Table2Form>> = {
  '2019': {
    version: '2019',
    blocks: [
      { article: '第二十条第（一）项', columns: [heads.made, heads.newlyDisclosed, heads.publicTotal], rows: [rows.regulations, { ...rows.normative, label: '规范性文件', variants: ['行政规范性文件', '规范性档案'] }] },
      { article: '第二十条第（五）项', columns: [heads.lastYearItems, heads.change, { ...heads.decisions, label: '处理决定数量' }], rows: [rows.licensing, rows.otherExternalServices] },
      { article: '第二十条第（六）项', columns: [heads.lastYearItems, heads.change, { ...heads.decisions, label: '处理决定数量' }], rows: [rows.penalty, rows.coercion] },
      { article: '第二十条第（八）项', columns: [heads.lastYearItems, heads.change], rows: [rows.fees] },
      { article: '第二十条第（九）项', columns: [heads.projects, heads.procurementAmount], rows: [rows.procurement] },
    ],
  },
  '2021': {
    version: '2021',
    blocks: [
      { article: '第二十条第（一）项', columns: [heads.issued, heads.repealed, heads.inForce], rows: [rows.regulations, rows.normative] },
      { article: '第二十条第（五）项', columns: [heads.decisions], rows: [rows.licensing] },
      { article: '第二十条第（六）项', columns: [heads.decisions], rows: [rows.penalty, rows.coercion] },
      { article: '第二十条第（八）项', columns: [heads.feeAmount], rows: [rows.fees] },
    ],
  },
}

/** Every row of either form, in the order of the forms. */
export const table2Rows: readonly Table2Row[] = Object.values(rows)

/** Every column head of either form. */
export const table2Heads: readonly Table2ColumnHead[] = Object.values(heads)
