import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { readList } from '../../../platform/documents/read/read-list.ts'
import type { ListField } from '../domain/list-columns.table.ts'
import { faultOfHead, fieldsOfRow, readHead } from '../domain/read-head.ts'
import type { OldSource } from './old-source.ts'

/** One page or row to read: a path in the source, or the fields of a row. */
export type Unit = { readonly path: string; readonly raw: Readonly<Record<ListField, string>> | null }

export type Units = {
  readonly units: readonly Unit[]
  /** The first row of a list, where it is one. */
  readonly head: readonly string[] | null
}

/** What a source holds: the rows of the one list at its top, with the other files beside it; else every page in it. */
export async function unitsOfSource(source: OldSource): Promise<Outcome<Units, string>> {
  const lists = source.paths.filter((path) => /^[^/]+\.(?:xlsx|csv)$/i.test(path))
  const pages = source.paths.filter((path) => PAGE.test(path))
  if (lists.length > 1) return refuse('最上层有几个表格，请只保留一个清单。')
  const [list] = lists
  if (list === undefined) {
    return pages.length === 0
      ? refuse('没有找到网页（html、htm、shtml 等），也没有清单（xlsx、csv）。')
      : done({ units: pages.map((path) => ({ path, raw: null })), head: null })
  }
  return rowsOfList(list, await source.read(list))
}

/** Old systems name their pages by what made them, and mirrors keep the names. */
const PAGE = /\.(?:s?html?|xhtml|aspx?|jspx?|php|do|action)(?:[?@][^/]*)?$/i

async function rowsOfList(name: string, bytes: Uint8Array | undefined): Promise<Outcome<Units, string>> {
  const rows = bytes === undefined ? undefined : await readList({ name, bytes })
  if (rows === undefined || !rows.ok) {
    const isLong = rows?.ok === false && rows.refusal.code === 'too-long'
    return refuse(
      isLong
        ? '清单内容过多，请分成几个清单。'
        : '没有读出表格。请提供 Excel（xlsx）或者 CSV 文件，没有密码，内容完整。',
    )
  }
  const [head = [], ...cells] = rows.value
  const fault = faultOfHead(head, cells.length)
  if (fault !== undefined) return refuse(fault)
  const fields = readHead(head)
  return done({ units: cells.map((row, at) => ({ path: `第${at + 2}行`, raw: fieldsOfRow(fields, row) })), head })
}
