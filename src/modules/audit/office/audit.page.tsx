import type { VNode } from 'preact'
import { z } from 'zod'
import { parseDay } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import { addressOf } from '../../../ui/address.ts'
import { FormErrors, SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { TrailPart } from '../queries/list-entries.ts'
import type { AuditQuestions } from './audit-questions.ts'
import { TrailTable } from './trail-table.tsx'

const PER_PAGE = 50
const ADDRESS = '/office/audit'

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `不超过 ${most} 个字。`)
    .transform((text) => (text === '' ? undefined : text))
    .optional()
const optionalDay = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : (parseDay(text) ?? null)))
  .refine((day) => day !== null, '日期应写成 2026-03-02 的形式。')
  .transform((day) => day ?? undefined)
  .optional()

const fields = z.object({
  since: optionalDay,
  until: optionalDay,
  actor: optionalText(40),
  action: optionalText(60),
  organ: optionalText(40),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, '页码应为正整数。')
    .transform(Number)
    .default(1),
})

type Answer = {
  readonly chosen: RawFields
  readonly errors: FieldErrors
  readonly page: number
  readonly part: TrailPart | null
  readonly organs: ReadonlyMap<string, string>
  readonly actions: readonly string[]
  readonly words: Pick<AuditQuestions, 'deedWords' | 'detailWords'>
}

/** 审计记录: who did what, the newest first, in the auditor's own organ and those below it. */
export function auditPage(ask: AuditQuestions) {
  const words = { deedWords: ask.deedWords, detailWords: ask.detailWords }
  return officePage<z.infer<typeof fields>, Answer>({
    path: ADDRESS,
    may: 'read-audit',
    title: '审计记录',
    fields,
    async load({ actor, query, fields: { page, organ, ...filter } }) {
      const organs = await ask.organsUnder(actor.organId)
      const ids = [...organs.keys()]
      const organIds = organ !== undefined && organs.has(organ) ? [organ] : ids
      const range = { offset: (page - 1) * PER_PAGE, limit: PER_PAGE }
      const part = await ask.listEntries({ organIds, ...filter }, range)
      const actions = await ask.listActions(ids)
      return done({ chosen: query, errors: {}, page, part, organs, actions, words })
    },
    async again(errors, { actor, query }) {
      const organs = await ask.organsUnder(actor.organId)
      const actions = await ask.listActions([...organs.keys()])
      return { chosen: query, errors, page: 1, part: null, organs, actions, words }
    },
    view: (answer) => <Trail {...answer} />,
  })
}

function Trail(answer: Answer): VNode {
  const { chosen, errors, page, part, organs, words } = answer
  const href = (to: number) => addressOf(ADDRESS, { ...chosen, page: to })
  return (
    <>
      <OfficeHead
        title="审计记录"
        lead="每项操作自动记入本机关的记录链，不能修改和删除。用命令 gongkai verify 可以核验记录是否被改动。"
      />
      <FormErrors errors={errors} />
      <Filters {...answer} />
      {part === null ? null : (
        <Panel id="trail" title={`共 ${part.total} 条`} flush>
          <TrailTable
            entries={part.entries}
            organs={organs}
            words={words}
            paging={{ page, pages: Math.ceil(part.total / PER_PAGE), href }}
          />
        </Panel>
      )}
    </>
  )
}

function Filters({ chosen, errors, organs, actions, words: { deedWords } }: Answer): VNode {
  const field = (name: string) => ({ name, value: chosen[name], error: errors[name] })
  return (
    <form class="panel panel-body filters" method="get" action={ADDRESS} role="search" aria-label="筛选审计记录">
      <TextField {...field('since')} type="date" label="从" />
      <TextField {...field('until')} type="date" label="到" />
      <TextField {...field('actor')} label="操作人" />
      <SelectField
        {...field('action')}
        label="操作"
        any="全部操作"
        choices={actions.map((action) => ({ value: action, label: deedWords[action] ?? action }))}
      />
      <SelectField
        {...field('organ')}
        label="机关"
        any="全部机关"
        choices={[...organs].map(([id, name]) => ({ value: id, label: name }))}
      />
      <button class="button button-quiet" type="submit">
        筛选
      </button>
    </form>
  )
}
