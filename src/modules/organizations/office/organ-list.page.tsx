import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { readList } from '../../../platform/documents/read/read-list.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import { shown, type Page, type Reply, type UploadedFile } from '../../../platform/http/page.ts'
import { FileField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { ListFinding } from '../actions/add-organs.ts'
import type { Organizations } from '../open-organizations.ts'
import { organListColumns } from './organ-list-columns.table.ts'
import { readOrganList } from './read-organ-list.ts'

const ADDRESS = '/office/organs/list'

type Shown = { readonly errors: FieldErrors; readonly findings: readonly ListFinding[] }

const shownAs = {
  path: ADDRESS,
  may: 'administer-organs',
  title: '用表格导入机关',
  view: (answer: Shown) => <OrganListView {...answer} />,
} as const

/** 用表格导入机关: all of a list or nothing; what is wrong with it is said organ by organ. */
export function organListPages(organizations: Pick<Organizations, 'listOrgans' | 'addOrgans'>): readonly Page[] {
  return [
    officePage({ ...shownAs, fields: z.object({}), load: () => Promise.resolve(done({ errors: {}, findings: [] })) }),
    officeForm({
      ...shownAs,
      carries: 'files',
      costly: true,
      fields: z.object({}),
      async submit(question) {
        const file = question.files['list']
        const wrong = faultOfFile(file)
        if (file === undefined || wrong !== undefined) return refuse({ list: wrong ?? '' })
        const entered = await enterList(organizations, question, file)
        if (entered.ok) return goOn('/office/organs', `已新增 ${entered.value} 个机关，请逐个核对。`)
        if (typeof entered.refusal === 'string') return refuse({ list: entered.refusal })
        return done(shown(shownAs, { errors: {}, findings: entered.refusal }, 400, question.visitor))
      },
      again: (errors) => Promise.resolve(done({ errors, findings: [] })),
    }),
    {
      method: 'GET',
      path: `${ADDRESS}/template`,
      may: 'administer-organs',
      carries: 'address',
      answer: () => Promise.resolve(template()),
    },
  ]
}

/** In bytes: 500 organs fit many times over. */
const LARGEST = 1024 * 1024

function faultOfFile(file: UploadedFile | undefined): string | undefined {
  if (file === undefined) return '请选择机关名单。'
  return file.tooLarge || file.bytes.length > LARGEST ? '名单不超过 1 MB，请去掉图片和无关的工作表。' : undefined
}

async function enterList(
  organizations: Pick<Organizations, 'listOrgans' | 'addOrgans'>,
  { actor }: OfficeQuestion,
  file: UploadedFile,
): Promise<Outcome<number, string | readonly ListFinding[]>> {
  const rows = await readList(file)
  if (!rows.ok) return refuse('没有读出名单。请提供 Excel（xlsx）或者 CSV 文件，没有密码，内容完整。')
  const organ = (await organizations.listOrgans()).find(({ id }) => id === actor.organId)
  if (organ === undefined) return refuse('没有找到您所在的机关。')
  const listed = readOrganList(rows.value, organ)
  return listed.ok ? organizations.addOrgans(actor, { parentId: organ.id, organs: listed.value }) : listed
}

/** An empty list to fill in. The mark at its beginning tells Excel that it is UTF-8. */
function template(): Reply {
  const text = `\ufeff${organListColumns.map(({ zh }) => zh).join(',')}\r\n`
  return {
    kind: 'file',
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/csv; charset=utf-8',
    name: '机关名单.csv',
  }
}

function OrganListView({ errors, findings }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title={shownAs.title}
        crumbs={[{ label: '机关', href: '/office/organs' }]}
        lead="一次导入多个下属机关。名单有问题的，全部不导入，请改好后重新选择文件。"
      />
      {findings.length === 0 ? null : <Findings findings={findings} />}
      <Panel id="list-file" title="名单">
        <OfficeForm action={ADDRESS} errors={errors} submit="导入" cancel="/office/organs" files>
          <FieldSet legend="文件" hint="Excel（xlsx）或者 CSV，第一行是列名，每行一个机关。">
            <FileField name="list" label="机关名单" accept=".xlsx,.csv" error={errors['list']} />
          </FieldSet>
        </OfficeForm>
        <p>
          <a href={`${ADDRESS}/template`}>下载空白名单</a>
        </p>
      </Panel>
      <Panel id="columns" title="可以填写的列">
        <p class="soft">
          只有“全称”必填，其余的列可以不要，以后再补。补正期限、审批步骤、申请渠道、保管期限与本机关相同，可以逐个修改。
        </p>
        <dl class="facts">
          {organListColumns.map(({ zh, hint }) => (
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

function Findings({ findings }: Pick<Shown, 'findings'>): VNode {
  return (
    <div role="alert">
      <Panel id="findings" title={`没有导入：有 ${findings.length} 处问题`} flush>
        <ListTable
          caption="名单中的问题"
          columns={columns}
          rows={findings}
          keyOf={({ at, words }) => `${at} ${words}`}
          empty={null}
        />
      </Panel>
    </div>
  )
}

const columns: readonly Column<ListFinding>[] = [
  { head: '机关', cell: ({ at, name }) => (at === 0 ? '整份名单' : `第 ${at} 个：${name || '没有全称'}`) },
  { head: '问题', cell: ({ words }) => words },
]
