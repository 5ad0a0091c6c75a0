import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { readFields, type RawFields } from '../../../platform/http/fields.ts'
import type { ListedOrgan, ListFinding } from '../actions/add-organs.ts'
import { organKinds, organLevels } from '../domain/organ-kinds.table.ts'
import type { Organ } from '../domain/organ.ts'
import { fieldsOfOrgan } from './fields-of-organ.ts'
import { numberFields } from './setting-fields.ts'
import { entryOfFields, organFields } from './organ-fields.ts'
import { organListColumns, type OrganListField } from './organ-list-columns.table.ts'

type Row = Readonly<Partial<Record<OrganListField, string>>>

const { documentCode, registerPrefix } = numberFields.shape

/** A list also names what letters are numbered by; a prefix may be left for later. */
const listedFields = organFields.extend({ documentCode, registerPrefix: z.literal('').or(registerPrefix) })

/** A county has a hundred organs; more than this is a wrong file. */
const MOST = 500

/** The organs of a list whose first row names its columns; what is not said is as with the organ it is entered in. */
export function readOrganList(
  rows: readonly (readonly string[])[],
  organ: Organ,
): Outcome<readonly ListedOrgan[], readonly ListFinding[]> {
  const [head = [], ...body] = rows
  const wrong = faultOfList(head, body.length)
  if (wrong !== undefined) return refuse([{ at: 0, name: '', words: wrong }])
  const fields = head.map((zh) => organListColumns.find((column) => column.zh === zh)?.field)
  const read = body.map((cells, index) => readRow(rowOf(fields, cells), organ, index + 1))
  const findings = read.flatMap((each) => (each.ok ? [] : each.refusal))
  return findings.length > 0 ? refuse(findings) : done(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

function faultOfList(head: readonly string[], organs: number): string | undefined {
  const unknown = head.filter((zh) => zh !== '' && !organListColumns.some((column) => column.zh === zh))
  if (!head.includes('全称')) return '第一行应为列名，其中要有“全称”一列。'
  if (unknown.length > 0) return `不认识的列：${unknown.join('、')}。`
  const twice = head.find((zh, at) => zh !== '' && head.indexOf(zh) !== at)
  if (twice !== undefined) return `列“${twice}”出现了两次。`
  if (organs === 0) return '列名下面没有机关。'
  return organs > MOST ? `一次最多导入 ${MOST} 个机关，这份表有 ${organs} 个。` : undefined
}

function rowOf(fields: readonly (OrganListField | undefined)[], cells: readonly string[]): Row {
  return Object.fromEntries(fields.flatMap((field, at) => (field === undefined ? [] : [[field, cells[at] ?? '']])))
}

function readRow(row: Row, organ: Organ, at: number): Outcome<ListedOrgan, readonly ListFinding[]> {
  const finding = (words: string): ListFinding => ({ at, name: row.name ?? '', words })
  const says = row.discloses ?? ''
  const raw = rawFields(row, organ)
  const fields = readFields(listedFields, raw)
  const faults = [
    ...(['', '是', '否'].includes(says) ? [] : ['受理申请一列写“是”或者“否”。']),
    ...(fields.ok ? [] : Object.entries(fields.refusal).map(([field, words]) => `${columnName(field)}：${words}`)),
  ]
  if (!fields.ok || faults.length > 0) return refuse(faults.map(finding))
  const { parentId: _, ...told } = entryOfFields(fields.value)
  const { documentCode, registerPrefix } = fields.value
  const settings = { ...organ.settings, registerPrefix, sealName: null, receivingRules: {} }
  const entry = { ...told, documentCode, settings }
  return done({ entry, parent: row.parent || null, units: unitsOf(row.units ?? '') })
}

/** The fields the form would have sent: working rules as in the organ above, names and numbers its own. */
function rawFields(row: Row, organ: Organ): RawFields {
  const { discloses: _, ...rules } = fieldsOfOrgan({ ...organ, succeededBy: null })
  const texts = Object.fromEntries(organListColumns.map(({ field }) => [field, row[field] ?? '']))
  const { parent: _parent, units: _units, discloses: says, ...own } = texts
  const kind = keyOf(organKinds, row.kind, 'department')
  const level = keyOf(organLevels, row.level, organ.level)
  return { ...rules, reconsiderationUrl: '', ...own, kind, level, ...(says === '否' ? {} : { discloses: 'on' }) }
}

/** The key of a name; the form refuses what is none. */
function keyOf(
  table: readonly { readonly key: string; readonly zh: string }[],
  zh: string | undefined,
  usual: string,
): string {
  return zh === undefined || zh === '' ? usual : (table.find((each) => each.zh === zh)?.key ?? '')
}

function columnName(field: string): string {
  return organListColumns.find((column) => column.field === field)?.zh ?? '其他'
}

function unitsOf(text: string): readonly string[] {
  return text.split(/[、,，;；\s]+/).filter((name) => name !== '')
}
