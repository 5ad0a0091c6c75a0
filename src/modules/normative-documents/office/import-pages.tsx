import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { readList } from '../../../platform/documents/read/read-list.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { FileField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { libraryColumns } from '../domain/import/library-columns.table.ts'
import { faultOfLibrary } from '../domain/import/read-library.ts'
import type { OpenImports } from '../open-imports.ts'

const ADDRESS = '/office/documents/import'

type Shown = { readonly errors: FieldErrors }

const look = {
  path: ADDRESS,
  may: 'register-documents',
  title: '导入文件库',
  view: ({ errors }: Shown) => <ImportView errors={errors} />,
} as const

/** 导入文件库: a list is sent and kept; what it would bring is looked at on a page of its own. */
export function importPages(imports: OpenImports): readonly Page[] {
  return [
    officePage({ ...look, fields: z.object({}), load: () => Promise.resolve(done<Shown>({ errors: {} })) }),
    officeForm({
      ...look,
      carries: 'files',
      costly: true,
      fields: z.object({}),
      async submit({ actor, files }) {
        const file = files['list']
        if (file === undefined || file.tooLarge) return refuse({ list: '请选择不超过 20 MB 的 Excel 或者 CSV 文件。' })
        const rows = await readList(file)
        if (!rows.ok) return refuse({ list: '没有读出表格。请提供 Excel（xlsx）或者 CSV 文件，没有密码，内容完整。' })
        const fault = faultOfLibrary(rows.value)
        if (fault !== undefined) return refuse({ list: fault })
        return goOn(`${ADDRESS}/${await imports.keepList(actor, file.name, rows.value)}`)
      },
      again: (errors) => Promise.resolve(done<Shown>({ errors })),
    }),
    {
      ...{ method: 'GET', path: `${ADDRESS}/template`, may: 'register-documents', carries: 'address' },
      answer: () => Promise.resolve(template()),
    },
  ]
}

/** An empty list to fill in. The mark at its beginning tells Excel that it is UTF-8. */
function template(): Reply {
  const bytes = new TextEncoder().encode(`\ufeff${libraryColumns.map(({ zh }) => zh).join(',')}\r\n`)
  return { kind: 'file', bytes, mediaType: 'text/csv; charset=utf-8', name: '规范性文件清单.csv' }
}

function ImportView({ errors }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="导入文件库"
        crumbs={[{ label: '规范性文件', href: '/office/documents' }]}
        lead="把以前制发的文件导入文件库。上传后先核对，确认后才导入；文号已经在库中的不重复导入。"
      />
      <Panel id="list-file" title="清单">
        <OfficeForm action={ADDRESS} errors={errors} submit="上传并核对" cancel="/office/documents" files>
          <FileField
            name="list"
            label="文件清单"
            hint="Excel（xlsx）或者 CSV，第一行是列名，每行一份文件。"
            accept=".xlsx,.csv"
            error={errors['list']}
          />
        </OfficeForm>
        <p>
          <a href={`${ADDRESS}/template`}>下载空白清单</a>
        </p>
      </Panel>
      <Panel id="columns" title="列">
        <dl class="facts">
          {libraryColumns.map(({ zh, hint }) => (
            <div key={zh}>
              <dt>{zh}</dt>
              <dd>{hint === '' ? '—' : hint}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  )
}
