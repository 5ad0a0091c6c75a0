import { diffChars, diffLines } from 'diff'
import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Item } from '../domain/item.ts'
import type { KeptEdition } from '../queries/editions-of.ts'
import { itemRefusals } from '../refusals.zh.ts'
import { minute } from './item-words.ts'
import type { Newsroom } from './newsroom.ts'

type Shown = { readonly item: Item; readonly edition: KeptEdition; readonly before: KeptEdition | undefined }

/** What an edition changed against the one before it. */
export function editionPage(newsroom: Newsroom): Page {
  return officePage({
    path: '/office/items/:id/editions/:number',
    may: 'see-items',
    title: ({ item, edition }: Shown) => `第${edition.number}版 - ${item.working.title}`,
    fields: z.object({}),
    async load({ actor, params }) {
      const item = await newsroom.findItem(actor, params['id'] ?? '')
      if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
      const editions = await newsroom.editionsOf(item.id)
      const at = editions.findIndex(({ number }) => String(number) === params['number'])
      const edition = editions[at]
      if (edition === undefined) return refuse({ status: 404, detail: '没有这个版本。' })
      return done({ item, edition, before: editions[at + 1] })
    },
    view: (shown) => <EditionView {...shown} />,
  })
}

function EditionView({ item, edition, before }: Shown): VNode {
  const { number, madeBy, madeAt, reason } = edition
  return (
    <>
      <OfficeHead
        title={before === undefined ? `第${number}版` : `第${number}版的变化`}
        crumbs={[
          { label: '信息发布', href: '/office/items' },
          { label: item.working.title, href: `/office/items/${item.id}` },
        ]}
        lead={`${madeBy}，${minute(madeAt)}${reason === null ? '' : `，${reason.replace(/。$/, '')}`}。`}
      />
      <Panel id="title" title="标题">
        <Change before={before?.title ?? edition.title} after={edition.title} />
      </Panel>
      <Panel id="text" title="正文">
        <Change before={before?.plain ?? edition.plain} after={edition.plain} />
      </Panel>
    </>
  )
}

/** Sign by sign where that is quickly told, else line by line. */
function Change({ before, after }: { readonly before: string; readonly after: string }): VNode {
  const short = before.length + after.length < 20_000
  const parts = (short ? diffChars(before, after, { timeout: 500 }) : undefined) ?? diffLines(before, after)
  return (
    <p class="edition-change">
      {parts.map(({ added, removed, value }, at) =>
        added ? <ins key={at}>{value}</ins> : removed ? <del key={at}>{value}</del> : value,
      )}
    </p>
  )
}
