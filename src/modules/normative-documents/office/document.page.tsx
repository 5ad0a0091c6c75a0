import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { findTopic } from '../../../statute/proactive-disclosure/topic-classes.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import { Timeline } from '../../../ui/office/timeline.tsx'
import { documentStepsFor } from '../domain/bar-to-document-step.ts'
import { standingOf } from '../domain/document-fact.ts'
import { kindLabel, type NormativeDocument } from '../domain/document.ts'
import { entryLabel } from '../domain/document-trail.ts'
import { documentRefusals } from '../refusals.zh.ts'
import { blocksOfText } from '../domain/text-blocks.ts'
import { DocumentText } from '../rendering/document-text.tsx'
import { termWords } from '../domain/standing-words.ts'
import { badgeOf, minute } from './document-words.ts'
import { detailWords } from './detail-words.ts'
import type { Library } from './library.ts'
import { InterpretationsPanel, interpretedAs } from './interpretations-panel.tsx'
import type { ShownDocument } from './shown-document.ts'
import { StandingPanel } from './standing-panel.tsx'

/** A document: where it stands, what may be done next, its text, its standing in law and all that was done to it. */
export function documentPage(library: Library): Page {
  return officePage({
    path: '/office/documents/:id',
    may: 'see-documents',
    title: ({ document }: ShownDocument) => document.title,
    fields: z.object({}),
    async load({ actor, params }) {
      const document = await library.findDocument(actor, params['id'] ?? '')
      if (document === undefined) return refuse({ status: 404, detail: documentRefusals['no-such-document'].words })
      const today = library.today()
      const { practice } = await library.practiceOf(document.organId)
      const item = document.itemId === null ? undefined : await library.findItem(document.organId, document.itemId)
      return done<ShownDocument>({
        ...{ document, practice, today, item: item ?? null, ...(await interpretedAs(library, document)) },
        standing: standingOf(document.facts) ?? null,
        steps: documentStepsFor(document, { actor, today }),
      })
    },
    view: (shown: ShownDocument) => <DocumentView {...shown} />,
  })
}

function DocumentView(shown: ShownDocument): VNode {
  const { document, standing, today } = shown
  const badge = badgeOf({ stage: document.stage, standing }, today)
  return (
    <>
      <OfficeHead
        title={document.title}
        crumbs={[{ label: '规范性文件', href: '/office/documents' }]}
        badges={<StatusBadge tone={badge.tone}>{badge.words}</StatusBadge>}
        lead={[kindLabel(document.kind), document.documentNumber].filter((word) => word !== null).join(' · ')}
      />
      <Columns
        main={
          <>
            <StandingPanel {...shown} />
            <TextPanel document={document} />
          </>
        }
        aside={
          <>
            <InterpretationsPanel {...shown} />
            <FactsPanel {...shown} />
            <TrailPanel document={document} />
          </>
        }
      />
    </>
  )
}

function TextPanel({ document: { text } }: { readonly document: NormativeDocument }): VNode {
  return (
    <Panel id="text" title="文稿">
      {text === '' ? <p class="soft">没有录入正文。</p> : null}
      <div class="document-text">
        <DocumentText blocks={blocksOfText(text)} />
      </div>
    </Panel>
  )
}

function FactsPanel({ document, standing }: ShownDocument): VNode {
  const { registryNumber, documentNumber, madeOn, draftedBy, coIssuers, topic, market, filed } = document
  return (
    <Panel id="facts" title="登记信息">
      <Facts
        facts={[
          { term: '登记号', value: registryNumber },
          { term: '文号', value: documentNumber },
          { term: '成文日期', value: madeOn },
          { term: '施行日期', value: standing?.effectiveOn ?? null },
          { term: '有效期', value: standing === null ? null : termWords(standing) },
          { term: '起草单位', value: draftedBy },
          ...(coIssuers.length === 0 ? [] : [{ term: '联合制定', value: coIssuers.join('、') }]),
          { term: '主题分类', value: findTopic(topic ?? '')?.path ?? null },
          { term: '经营主体', value: market ? '涉及' : '不涉及' },
          { term: '备案', value: filed === null ? null : `${filed.on}，${filed.with}` },
        ]}
      />
    </Panel>
  )
}

function TrailPanel({ document }: { readonly document: NormativeDocument }): VNode {
  return (
    <Panel id="trail" title="办理记录">
      <Timeline
        entries={document.trail.toReversed().map((entry) => {
          const said = detailWords(entry)
          return {
            ...{ key: String(entry.seq), when: minute(entry.at), by: entry.actorName, title: entryLabel(entry.step) },
            ...(said === '' ? {} : { detail: said }),
          }
        })}
      />
    </Panel>
  )
}
