import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import { stageLabel, type Item } from '../domain/item.ts'
import { trailSteps } from '../domain/trail.ts'
import { itemRefusals } from '../refusals.zh.ts'
import { FindingsPanel } from './findings-panel.tsx'
import { EditionsPanel, FactsPanel, PreviewPanel } from './item-parts.tsx'
import { kindLabel, minute, toneOfStage } from './item-words.ts'
import type { Newsroom } from './newsroom.ts'
import { showItem, type ShownItem } from './shown-item.ts'
import { StandingPanel } from './standing-panel.tsx'

/** An item: where it stands, what was found in it, how citizens will read it, its editions and its trail. */
export function officeItemPage(newsroom: Newsroom): Page {
  return officePage({
    path: '/office/items/:id',
    may: 'see-items',
    title: ({ item }: ShownItem) => item.working.title,
    fields: z.object({}),
    async load({ actor, params }) {
      const item = await newsroom.findItem(actor, params['id'] ?? '')
      if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
      return done(await showItem(newsroom, actor, item))
    },
    view: (shown: ShownItem) => <ItemView {...shown} />,
  })
}

function ItemView(shown: ShownItem): VNode {
  const { item } = shown
  return (
    <>
      <OfficeHead
        title={item.working.title}
        crumbs={[{ label: '信息发布', href: '/office/items' }]}
        badges={<StatusBadge tone={toneOfStage[item.stage]}>{stageLabel(item.stage)}</StatusBadge>}
        lead={`${kindLabel(item.kind)} · ${item.author.name}拟稿`}
      />
      <Columns
        main={
          <>
            <StandingPanel {...shown} />
            <FindingsPanel {...shown} />
            <PreviewPanel {...shown} />
          </>
        }
        aside={
          <>
            <FactsPanel {...shown} />
            {shown.others}
            <EditionsPanel {...shown} />
            <TrailPanel item={item} />
          </>
        }
      />
    </>
  )
}

function TrailPanel({ item }: { readonly item: Item }): VNode {
  return (
    <Panel id="trail" title="办理记录">
      <Timeline
        entries={item.trail.toReversed().map(({ seq, step, detail, actorName, at }) => {
          const said = detail['opinion'] ?? detail['why']
          const publishAt = detail['publishAt']
          return {
            ...{ key: String(seq), when: minute(at), by: actorName },
            title: detail['zh'] === undefined ? stepLabel(step) : `${detail['zh']}：${stepLabel(step)}`,
            ...(publishAt === undefined ? {} : { detail: `定于${minute(new Date(publishAt))}发布` }),
            ...(said === undefined || said === '' ? {} : { detail: said }),
          }
        })}
      />
    </Panel>
  )
}

function stepLabel(step: Item['trail'][number]['step']): string {
  return trailSteps.find(({ key }) => key === step)?.zh ?? step
}
