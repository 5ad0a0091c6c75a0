import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { CaseFile } from '../domain/case-file.ts'
import type { ListedLetter } from '../domain/letter-on-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { deliveryInWords, toneOfDelivery } from './delivery-words.ts'
import type { LetterDesk } from './letter-desk.ts'

type Shown = { readonly file: CaseFile; readonly letters: readonly ListedLetter[] }

/** All letters of a case, with how each reached its reader. */
export function letterListPage(desk: LetterDesk): Page {
  return officePage({
    path: '/office/requests/:id/letters',
    may: 'see-requests',
    fields: z.object({}),
    title: ({ file }: Shown) => `文书 - ${file.request.number}`,
    async load({ actor, params }) {
      const found = await desk.ask.findCase(actor, params['id'] ?? '')
      if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
      return done({ file: found.file, letters: await desk.letters.ask.listLetters(found.file.request.id) })
    },
    view: ({ file, letters }) => (
      <>
        <OfficeHead
          title="文书和送达"
          crumbs={[
            { label: '依申请公开', href: '/office/requests' },
            { label: file.request.number, href: `/office/requests/${file.request.id}` },
          ]}
        >
          <a class="button button-quiet" href={`/office/requests/${file.request.id}/other-letter`}>
            出具其他文书
          </a>
        </OfficeHead>
        <Panel id="letters" title="本申请的文书" flush>
          <LettersOfCase file={file} letters={letters} />
        </Panel>
      </>
    ),
  })
}

/** The letters of a case as a table, for its own page and for the page of the case. */
export function LettersOfCase({ file, letters }: Shown): VNode {
  return (
    <ListTable
      caption="本申请的文书"
      rows={letters}
      keyOf={({ id }) => id}
      empty={<EmptyState title="还没有文书。">办理中签发的文书都在这里。</EmptyState>}
      columns={[
        {
          head: '文书',
          cell: ({ id, code, number, status }) => (
            <>
              <a href={`/office/requests/${file.request.id}/letters/${id}`}>{letterDefinition(code).zh}</a>
              <small>{number ?? (status === 'issued' ? '不编号' : '未签发')}</small>
            </>
          ),
        },
        { head: '收件人', cell: ({ addressee }) => addressee },
        {
          head: '签发日期',
          look: 'narrow',
          cell: ({ issuedOn }) => (issuedOn === null ? '—' : dayInChinese(issuedOn)),
        },
        { head: '送达', look: 'narrow', cell: (letter) => <DeliveryState file={file} letter={letter} /> },
      ]}
    />
  )
}

function DeliveryState({ file, letter }: { readonly file: CaseFile; readonly letter: ListedLetter }): VNode {
  if (letter.status === 'void') return <StatusBadge tone="neutral">已作废</StatusBadge>
  if (letter.status === 'draft') return <StatusBadge tone="active">待签发</StatusBadge>
  const last = file.state.deliveries.findLast(({ letterId }) => letterId === letter.id)
  if (last === undefined) {
    return letter.number === null ? <span>—</span> : <StatusBadge tone="warning">待送达</StatusBadge>
  }
  return <StatusBadge tone={toneOfDelivery(last)}>{deliveryInWords(last)}</StatusBadge>
}
