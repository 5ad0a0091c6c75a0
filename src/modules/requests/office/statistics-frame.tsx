import type { ComponentChildren, VNode } from 'preact'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Tabs } from '../../../ui/office/tabs.tsx'
import { periodInChinese, usualPeriods } from '../domain/statistics-period.ts'
import { statisticsAddress, type StatisticsAsked } from './statistics-asked.ts'

const pages = [
  { label: '概况', path: '/office/statistics' },
  { label: '年报表三', path: '/office/statistics/table3' },
  { label: '逾期情况', path: '/office/statistics/late' },
] as const

const LATE = '/office/statistics/late'

type StatisticsPath = (typeof pages)[number]['path']

type StatisticsFrameProps = {
  readonly asked: StatisticsAsked
  readonly path: StatisticsPath
  readonly children: ComponentChildren
  /** Buttons at the right of the title. */
  readonly actions?: ComponentChildren
}

/** The head of every page of statistics: whose figures of which days, and the way to others. */
export function StatisticsFrame({ asked, path, children, actions }: StatisticsFrameProps): VNode {
  const { scope, period } = asked
  return (
    <>
      <OfficeHead title="统计" lead={`${scope.name}，${periodInChinese(period)}`}>
        {actions}
      </OfficeHead>
      <Tabs
        label="统计内容"
        tabs={pages
          .filter(({ path: to }) => asked.oversees || to !== LATE)
          .map(({ label, path: to }) => ({ label, href: statisticsAddress(to, asked) }))}
        at={statisticsAddress(path, asked)}
      />
      <PeriodForm asked={asked} path={path} />
      {children}
    </>
  )
}

function PeriodForm({ asked, path }: Pick<StatisticsFrameProps, 'asked' | 'path'>): VNode {
  const { scope, scopes, typed, errors } = asked
  return (
    <form class="panel panel-body statistics-period" method="get" action={path} aria-label="统计范围">
      <FormErrors errors={errors} />
      <div class="filters">
        <TextField name="from" label="起始日期" type="date" value={typed['from']} error={errors['from']} />
        <TextField name="to" label="截止日期" type="date" value={typed['to']} error={errors['to']} />
        {scopes.length === 1 ? null : (
          <SelectField
            name="organ"
            label="机关"
            value={scope.key}
            choices={scopes.map(({ key, name }) => ({ value: key, label: name }))}
          />
        )}
        <button class="button" type="submit">
          统计
        </button>
      </div>
      <UsualPeriods asked={asked} path={path} />
    </form>
  )
}

function UsualPeriods({ asked, path }: Pick<StatisticsFrameProps, 'asked' | 'path'>): VNode {
  return (
    <p class="period-links">
      {usualPeriods(asked.today).map(({ zh, from, to }) => {
        const here = from === asked.period.from && to === asked.period.to
        return (
          <a
            key={zh}
            href={statisticsAddress(path, { scope: asked.scope, period: { from, to } })}
            aria-current={here ? 'true' : undefined}
          >
            {zh}
          </a>
        )
      })}
    </p>
  )
}
