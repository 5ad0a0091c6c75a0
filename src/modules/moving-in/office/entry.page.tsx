import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { withFiles } from '../domain/file-marks.ts'
import type { OldText } from '../domain/old-text.ts'
import type { Run } from '../domain/run.ts'
import { addressOfRun, MOVING, type MovingOffice } from './moving-office.ts'

type ShownEntry = { readonly run: Run; readonly text: OldText }

/** One text of a run as it will look. */
export function entryPage(office: MovingOffice): Page {
  return officePage({
    path: `${MOVING}/:run/entries/:position`,
    may: 'publish-items',
    title: ({ text }: ShownEntry) => text.title,
    fields: z.object({}),
    view: (shown) => <EntryView {...shown} />,
    async load({ actor, params }) {
      const run = await office.findRun(actor.organId, params['run'] ?? '')
      const position = /^\d{1,9}$/.test(params['position'] ?? '') ? Number(params['position']) : 0
      const text = run === undefined ? undefined : await office.textOfEntry(run.id, position)
      if (run === undefined || text === undefined)
        return refuse({ status: 404, detail: '没有这条信息，或者它已经迁入。' })
      return done<ShownEntry>({ run, text })
    },
  })
}

function EntryView({ run, text }: ShownEntry): VNode {
  const { title, published, facts, files, address, column } = text
  const nothing = new Map(files.map(({ mark }) => [mark, null]))
  return (
    <>
      <OfficeHead
        title={title}
        crumbs={[
          { label: '旧站迁入', href: MOVING },
          { label: run.name, href: addressOfRun(run.id) },
        ]}
      />
      <Panel id="facts" title="读出的内容">
        <Facts
          facts={[
            { term: '发布日期', value: published === null ? '' : `${published.on} ${published.time}`.trim() },
            { term: '旧栏目', value: column },
            { term: '旧地址', value: address ?? '' },
            { term: '来源', value: facts.source },
            { term: '索引号', value: facts.indexNumber },
            { term: '文号', value: facts.documentNumber },
            { term: '成文日期', value: facts.madeOn },
            { term: '发布机构', value: facts.issuer },
            { term: '图片、附件', value: files.map(({ name }) => name).join('、') },
          ]}
        />
      </Panel>
      <Panel id="text" title="正文">
        {files.some(({ role }) => role === 'image') ? <p class="hint">图片在迁入后显示。</p> : null}
        {/* Clean by construction: only what the allow-list let through was kept. */}
        <article
          class="article-body item-preview"
          dangerouslySetInnerHTML={{ __html: withFiles(text.body, nothing) }}
        />
      </Panel>
    </>
  )
}
