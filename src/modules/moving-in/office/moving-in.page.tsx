import type { VNode } from 'preact'
import { z } from 'zod'
import { timeInChina } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { maybeWords } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { LargeFile, Page } from '../../../platform/http/page.ts'
import { FileField, TextField } from '../../../ui/field.tsx'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { listColumns } from '../domain/list-columns.table.ts'
import type { EntryState, Run } from '../domain/run.ts'
import { readSelector } from '../reading/select.ts'
import { addressOfRun, MOVING, type MovingOffice } from './moving-office.ts'
import { progressOf, stageTones, stageZh } from './run-words.ts'

type ListedRun = { readonly run: Run; readonly counts: ReadonlyMap<EntryState, number> }

type Shown = {
  readonly siteName: string | undefined
  readonly runs: readonly ListedRun[]
  readonly errors: FieldErrors
  readonly typed: RawFields
  /** Longest upload, in bytes. */
  readonly largest: number
}

const look = {
  path: MOVING,
  may: 'publish-items',
  title: '旧站迁入',
  view: (shown: Shown) => <MovingView {...shown} />,
} as const

const SELECTOR = '正文区域请填写标签、#编号或者 .类名，例如 #zoom、div.content。'

/** 旧站迁入: what was sent before, and sending more. */
export function movingInPages(office: MovingOffice, largest: number): readonly Page[] {
  const load = async (organId: string, errors: FieldErrors = {}, typed: RawFields = {}) => {
    const runs = await office.listRuns(organId)
    const counts = await Promise.all(runs.map(({ id }) => office.countStates(id)))
    const listed = runs.map((run, at) => ({ run, counts: counts[at] ?? new Map<EntryState, number>() }))
    return done<Shown>({ siteName: office.siteOf(organId)?.name, runs: listed, errors, typed, largest })
  }
  return [
    officePage({ ...look, fields: z.object({}), load: ({ actor }) => load(actor.organId) }),
    officeForm({
      ...look,
      ...{ carries: 'large-files', largest, costly: true, fields: sent },
      async submit({ actor, largeFiles, fields }) {
        const file = largeFiles?.['file']
        const site = office.siteOf(actor.organId)
        if (site === undefined) return refuse({ '': '本机关还没有网站，请先建立网站。' })
        const fault = faultOf(file, largest)
        if (file === undefined || fault !== undefined) return refuse({ file: fault ?? NO_FILE })
        const settings = { ...fields, mask: false }
        const move = { organId: actor.organId, siteId: site.id, name: file.name, settings }
        const begun = await office.beginUpload(actor, move, file)
        if (!begun.ok) return refuse({ file: begun.refusal })
        office.goOn()
        return goOn(addressOfRun(begun.value))
      },
      again: (errors, { actor, form }) => load(actor.organId, errors, form),
    }),
    {
      ...{ method: 'GET', path: `${MOVING}/template`, may: 'publish-items', carries: 'address' },
      answer: () => Promise.resolve(template),
    },
  ]
}

const NO_FILE = '请选择 ZIP、Excel（xlsx）或者 CSV 文件。'

function faultOf(file: LargeFile | undefined, largest: number): string | undefined {
  if (file === undefined || !/\.(zip|xlsx|csv)$/i.test(file.name)) return NO_FILE
  if (!file.tooLarge) return undefined
  return `“${file.name}”超过 ${megabytes(largest)} MB，没有上传。请分成几个压缩包，或者在服务器上用命令行 gongkai move-in 迁入整个文件夹。`
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 ** 2)

const sent = z.object({
  origin: maybeWords(200).refine(
    (text) => text === '' || URL.canParse(text),
    '请填写完整的网址，例如 http://www.example.cn/。',
  ),
  selector: maybeWords(100).refine((text) => text === '' || readSelector(text) !== undefined, SELECTOR),
})

/** An empty list to fill in. The mark at its beginning tells Excel that it is UTF-8. */
const template = {
  kind: 'file',
  bytes: new TextEncoder().encode(`\ufeff${listColumns.map(({ zh }) => zh).join(',')}\r\n`),
  mediaType: 'text/csv; charset=utf-8',
  name: '旧站信息清单.csv',
} as const

function MovingView({ siteName, runs, ...form }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="旧站迁入"
        lead="把旧网站已经公开的信息迁到现在的网站。上传后先读取、核对，确认后才迁入；已经迁入的不会重复。"
      />
      {siteName === undefined ? (
        <EmptyState title="本机关还没有网站">迁入的信息要放进网站的栏目，请先建立网站。</EmptyState>
      ) : (
        <SendPanel siteName={siteName} {...form} />
      )}
      <Panel id="runs" title="迁入记录" flush>
        <ListTable
          caption="迁入记录"
          rows={runs}
          keyOf={({ run }) => run.id}
          empty={<EmptyState title="还没有迁入记录" />}
          columns={[
            { head: '文件', cell: ({ run }) => <a href={addressOfRun(run.id)}>{run.name}</a> },
            {
              head: '状态',
              cell: ({ run }) => <StatusBadge tone={stageTones[run.stage]}>{stageZh(run)}</StatusBadge>,
              look: 'narrow',
            },
            { head: '进度', cell: ({ run, counts }) => progressOf(run, counts) },
            { head: '上传人', cell: ({ run }) => run.madeBy, look: 'narrow' },
            { head: '上传时间', cell: ({ run }) => timeInChina(run.madeAt).slice(0, 16), look: 'narrow' },
          ]}
        />
      </Panel>
      <Panel id="list-columns" title="清单的列" aside={<a href={`${MOVING}/template`}>下载空白清单</a>}>
        <p>
          清单用 Excel（xlsx）或者 CSV，第一行是列名，每行一条信息。正文文件和附件同清单一起打包为 ZIP，清单放在最上层。
        </p>
        <Facts facts={listColumns.map(({ zh, hint, also }) => ({ term: zh, value: hint || `也可以写“${also[0]}”` }))} />
      </Panel>
    </>
  )
}

type SendProps = Omit<Shown, 'siteName' | 'runs'> & { readonly siteName: string }

function SendPanel({ siteName, errors, typed, largest }: SendProps): VNode {
  return (
    <Panel id="send" title={`迁入“${siteName}”`}>
      <OfficeForm action={MOVING} errors={errors} submit="上传并读取" files>
        <FileField
          name="file"
          label="旧站文件"
          hint={`旧站网页文件夹打包的 ZIP，不超过 ${megabytes(largest)} MB；或者信息清单（xlsx、csv），不超过 20 MB。更大的旧站分成几个压缩包，或者在服务器上用命令行 gongkai move-in 迁入。`}
          accept=".zip,.xlsx,.csv"
          error={errors['file']}
        />
        <TextField
          name="origin"
          label="旧站网址"
          hint="选填。文件夹只是旧站的一部分时填写这一部分的网址，例如 http://www.example.cn/zwgk/，访问旧地址时才能转到新的信息。"
          value={typed['origin']}
          error={errors['origin']}
        />
        <TextField
          name="selector"
          label="正文区域"
          hint="选填。网页正文所在的区域，例如 #zoom、div.content；不填时自动识别。"
          value={typed['selector']}
          error={errors['selector']}
        />
      </OfficeForm>
    </Panel>
  )
}
