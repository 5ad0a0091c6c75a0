import type { VNode } from 'preact'
import { dayInChina } from '../../../kernel/day.ts'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { caseFileKindLabel } from '../domain/case-file-kinds.table.ts'
import type { FileOfCaseRow } from '../queries/files-of-case.ts'

export type ShownFile = FileOfCaseRow & { readonly name: string; readonly size: number }

/** The files of a case. */
export function FilesPanel({
  requestId,
  files,
}: {
  readonly requestId: string
  readonly files: readonly ShownFile[]
}): VNode {
  return (
    <Panel id="files" title="附件" flush={files.length > 0}>
      <ListTable
        caption="附件"
        rows={files}
        keyOf={({ fileId }) => fileId}
        empty={<p class="soft">没有附件。</p>}
        columns={[
          {
            head: '文件',
            cell: ({ fileId, name }) => <a href={`/office/requests/${requestId}/files/${fileId}`}>{name}</a>,
          },
          { head: '种类', cell: ({ kind }) => caseFileKindLabel(kind) },
          { head: '说明', cell: ({ note }) => (note === '' ? '—' : note) },
          { head: '大小', look: 'number', cell: ({ size }) => sizeWords(size) },
          { head: '添加', look: 'narrow', cell: ({ addedAt, addedBy }) => `${dayInChina(addedAt)} ${addedBy}` },
        ]}
      />
    </Panel>
  )
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
