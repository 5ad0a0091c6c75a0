import type { ComponentChildren, VNode } from 'preact'
import { addressOf } from '../../../ui/address.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { compareReports } from '../../annual-report/public.ts'
import type { LibraryReport } from '../domain/library-report.ts'
import { namesOfPair } from './compared-pair.ts'
import { CompareChooser, type ChooserProps } from './compare-chooser.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { KeyFigures } from './key-figure-pair.tsx'
import { SectionDifferences } from './section-differences.tsx'
import { FormNotes, SideBySide } from './side-by-side.tsx'

type ComparisonProps = {
  readonly from: LibraryReport
  readonly to: LibraryReport
  readonly chooser: ChooserProps
}

/** Two reports side by side: what differs in figures, tables and words. */
export function ComparisonView({ from, to, chooser }: ComparisonProps): VNode {
  const differences = compareReports(from.report, to.report)
  const figures = differences.filter((difference) => difference.about === 'figure')
  const names = namesOfPair(from, to)
  return (
    <>
      <PageHead
        title="两份年报对比"
        crumbs={[{ label: '对比', href: '/compare' }]}
        lead={summary(from, to, figures.length)}
      >
        <p class="button-row compare-links">
          <a class="button button-quiet" href={`/reports/${from.id}`}>
            {from.agency} {from.year} 年
          </a>
          <a class="button button-quiet" href={`/reports/${to.id}`}>
            {to.agency} {to.year} 年
          </a>
          <a class="button button-quiet" href={addressOf('/compare', { a: to.id, b: from.id })}>
            交换前后
          </a>
        </p>
      </PageHead>
      <div class="width">
        <Part id="key" title="关键数字">
          <KeyFigures from={from} to={to} names={names} />
        </Part>
        <Part id="differences" title={`不同的数字（${figures.length} 个）`}>
          <DifferenceTable differences={figures} names={names} />
        </Part>
      </div>
      <div class="width width-full">
        <Part id="tables" title="报表对照">
          <FormNotes differences={differences} names={names} />
          <SideBySide from={from} to={to} figures={figures} names={names} />
        </Part>
      </div>
      <div class="width">
        <Part id="words" title="正文的不同">
          <SectionDifferences differences={differences} names={names} />
        </Part>
        <Part id="others" title="换两份对比">
          <CompareChooser {...chooser} />
        </Part>
      </div>
    </>
  )
}

function summary(from: LibraryReport, to: LibraryReport, count: number): string {
  const names = `${from.agency} ${from.year} 年与${from.agency === to.agency ? '' : to.agency} ${to.year} 年的年报`
  if (from.id === to.id) return '所选的两份是同一份年报。'
  return count === 0 ? `${names}没有不同的数字。` : `${names}共有 ${count} 个数字不同。`
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}): VNode {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
