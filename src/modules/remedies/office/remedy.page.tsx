import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns } from '../../../ui/office/panel.tsx'
import { remedyWarnings } from '../domain/remedy-warnings.ts'
import { remedyRefusals } from '../domain/refusals.zh.ts'
import { InstancePanel } from './instance-panel.tsx'
import { NextPanel } from './next-panel.tsx'
import { ChainPanel, CountedPanel, RequestPanel } from './remedy-surroundings.tsx'
import { StageBadge } from './remedy-list.tsx'
import { kindLabel, remedyName } from './remedy-words.ts'
import type { RemediesOffice } from './remedies-office.ts'
import type { ShownRemedy } from './shown-remedy.ts'
import { addressOfStep } from './step-form.ts'

/** One case: what waits, by when and why; its instances; the request and the cases it is chained to. */
export function remedyPage(office: RemediesOffice): Page {
  return officePage({
    path: '/office/remedies/:id',
    may: 'keep-remedies',
    title: ({ remedy }: ShownRemedy) => remedyName(remedy),
    fields: z.object({}),
    async load({ actor, params }) {
      const chained = await office.ask.findRemedy(actor, params['id'] ?? '')
      if (chained === undefined) return refuse({ status: 404, detail: remedyRefusals['no-such-remedy'].words })
      const { requestId } = chained.remedy
      const [calendar, found] = await Promise.all([
        office.calendar(actor.organId),
        requestId === null ? undefined : office.findRequest(actor, requestId),
      ])
      const around = { request: found ?? null, calendar, today: office.today() }
      return done<ShownRemedy>({ ...chained, ...around, actor, warnings: remedyWarnings(chained.remedy, around) })
    },
    view: (shown: ShownRemedy) => <RemedyView {...shown} />,
  })
}

function RemedyView(shown: ShownRemedy): VNode {
  const { remedy, warnings, calendar } = shown
  return (
    <>
      <OfficeHead
        title={remedyName(remedy)}
        crumbs={[{ label: '复议诉讼', href: '/office/remedies' }]}
        badges={<StageBadge remedy={remedy} />}
        lead={`${kindLabel[remedy.kind]} · ${remedy.matter}`}
      >
        <a class="button button-quiet" href={addressOfStep(remedy.id, 'correct')}>
          更正登记
        </a>
      </OfficeHead>
      {warnings.map(({ text, article }) => (
        <p key={text} class="notice notice-warning">
          {text}（{article}）
        </p>
      ))}
      <Columns
        main={
          <>
            <NextPanel {...shown} />
            {remedy.instances.toReversed().map((instance, at) => (
              <InstancePanel key={at} at={remedy.instances.length - at} instance={instance} calendar={calendar} />
            ))}
          </>
        }
        aside={
          <>
            <RequestPanel {...shown} />
            <ChainPanel {...shown} />
            <CountedPanel remedy={remedy} />
          </>
        }
      />
    </>
  )
}
