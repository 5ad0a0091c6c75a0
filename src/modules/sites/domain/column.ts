/** Kinds of column: what one finds on opening it. */
export const columnKinds = [
  { key: 'list', zh: '信息列表', about: '按时间排列的信息' },
  { key: 'page', zh: '单页', about: '直接显示最新一条信息的全文' },
  { key: 'statutory', zh: '法定主动公开内容', about: '条例第二十条、第二十一条的一项' },
  { key: 'topic', zh: '专题', about: '集中展示一个主题的信息' },
] as const

export type ColumnKind = (typeof columnKinds)[number]['key']

/** 栏目: where citizens find items. */
export type Column = {
  readonly id: string
  readonly siteId: string
  readonly parentId: string | null
  /** Slugs of its ancestors and its own: `zhengce/wenjian`. */
  readonly path: string
  readonly name: string
  readonly kind: ColumnKind
  readonly description: string
  readonly keywords: readonly string[]
  /** `ColumnType` of the page tags (国办发〔2017〕47号). */
  readonly columnType: string
  /** The item of 条例 第二十条、第二十一条 it discloses; of statutory columns only. */
  readonly catalogue: string | null
  /** Catalogue items and column types whose items of organs below come here of themselves. */
  readonly gathers: readonly string[]
  /** Days after which it counts as not kept up (国办秘函〔2019〕19号); null where it need not be. */
  readonly staleDays: number | null
  /** A closed column keeps its items and gets no new ones; it is in no menu. */
  readonly closed: boolean
  /** 题图 shown at its top: the id of the file. */
  readonly banner: string | null
}

/** The columns right below one, or the first-level ones for null, in their order; closed ones left out. */
export function columnsUnder(columns: readonly Column[], parentId: string | null): readonly Column[] {
  return columns.filter((column) => column.parentId === parentId && !column.closed)
}

/** From the first level down to the column itself. */
export function pathOfColumns(columns: readonly Column[], column: Column): readonly Column[] {
  const parent = columns.find(({ id }) => id === column.parentId)
  return parent === undefined ? [column] : [...pathOfColumns(columns, parent), column]
}
