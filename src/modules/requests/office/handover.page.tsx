import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { SelectField, type Choice } from '../../../ui/field.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { openStages, stageLabel } from '../domain/lifecycle.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { WorkListItem } from '../queries/work-list-page.ts'
import { handlersOf } from './assignees.ts'
import { shortDay } from './due-words.ts'
import type { HandlingOffice } from './handling-office.ts'

const PATH = '/office/handover'

type HandOver = {
  /** Everybody who handles something or did; somebody who left may no longer be among those who can be given cases. */
  readonly people: readonly Choice[]
  readonly handlers: readonly Choice[]
  readonly chosen: RawFields
  readonly errors: FieldErrors
  readonly cases: readonly WorkListItem[]
  /** How many will move in all: those this person may not see are counted too. */
  readonly total: number
}

const look = {
  path: PATH,
  may: 'assign-requests',
  title: '移交案件',
  view: (shown: HandOver) => <HandOverView {...shown} />,
} as const

/** All open cases of a person to another: first what will move is shown, then it is done in one act. */
export function handoverPages(office: HandlingOffice): readonly Page[] {
  return [
    officePage({
      ...look,
      fields: z.object({ from: z.string().default(''), to: z.string().default('') }),
      load: async ({ actor, fields }) => done(await loadHandOver(office, actor, fields, {})),
    }),
    officeForm({
      ...look,
      fields: z.object({ from: z.string().min(1, '请选择移交人。'), to: z.string().min(1, '请选择接收人。') }),
      async submit({ actor, fields: { from, to } }) {
        const [people, handlers] = [await peopleWithCases(office, actor), await handlersOf(office, actor.organId)]
        const giver = people.find(({ value }) => value === from)
        if (giver === undefined) return refuse({ from: refusalText['nothing-open'] })
        const heir = handlers.find(({ value }) => value === to)
        const moved = await office.act.handOver(actor, personOf(giver), heir && personOf(heir))
        if (!moved.ok) return refuse({ to: refusalText[moved.refusal] })
        return goOn(
          '/office/requests?tab=open',
          `已将${personOf(giver).name}的${moved.value.length}件申请移交给${heir?.label ?? ''}。`,
        )
      },
      again: async (errors, { actor, form }) => done(await loadHandOver(office, actor, form, errors)),
    }),
  ]
}

const SHOWN = 200

async function loadHandOver(
  office: HandlingOffice,
  actor: Staff,
  chosen: RawFields,
  errors: FieldErrors,
): Promise<HandOver> {
  const from = chosen['from'] ?? ''
  const [people, handlers] = await Promise.all([peopleWithCases(office, actor), handlersOf(office, actor.organId)])
  const known = people.some(({ value }) => value === from)
  const filter = { stages: openStages, handlerId: from }
  const [list, ids] = known
    ? await Promise.all([
        office.ask.workList(actor, filter, { offset: 0, limit: SHOWN }),
        office.ask.openCasesOf(actor, from),
      ])
    : [{ items: [] }, []]
  return { people, handlers, chosen, errors, cases: list.items, total: ids.length }
}

async function peopleWithCases(office: HandlingOffice, actor: Staff): Promise<readonly Choice[]> {
  const found = await office.ask.handlersOfOpenCases(actor)
  return found.map(({ accountId, name, cases }) => ({ value: accountId, label: `${name}（${cases}件）` }))
}

function personOf({ value, label }: Choice) {
  return { accountId: value, name: label.replace(/（\d+件）$/, '') }
}

function HandOverView({ people, handlers, chosen, errors, cases, total }: HandOver): VNode {
  const field = (name: string) => ({ name, value: chosen[name] ?? '', error: errors[name] })
  return (
    <>
      <OfficeHead
        title="移交案件"
        crumbs={[{ label: '依申请公开', href: '/office/requests' }]}
        lead="人员调离、休假时，把其全部在办申请一次移交给另一位承办人；每件申请的办理过程和审计中都会注明。"
      />
      <Panel id="giver" title="第一步：谁的申请">
        {people.length === 0 ? (
          <p class="soft">本机关没有已经交办给个人的在办申请。</p>
        ) : (
          <form class="flow" method="get" action={PATH}>
            <SelectField {...field('from')} label="移交人" any="请选择" choices={people} />
            <button class="button button-quiet" type="submit">
              查看将移交的申请
            </button>
          </form>
        )}
      </Panel>
      {total === 0 ? null : (
        <>
          <Panel id="cases" title={`将移交${total}件`} flush>
            <ListTable
              caption="将移交的申请"
              rows={cases}
              keyOf={({ id }) => id}
              empty={null}
              columns={[
                { head: '申请', cell: ({ id, title }) => <a href={`/office/requests/${id}`}>{title}</a> },
                { head: '编号', look: 'narrow', cell: ({ number }) => number },
                { head: '环节', look: 'narrow', cell: ({ stage }) => stageLabel[stage] },
                { head: '答复期限', look: 'narrow', cell: ({ dueOn }) => (dueOn === null ? '—' : shortDay(dueOn)) },
              ]}
            />
          </Panel>
          {cases.length < total ? (
            <p class="soft">另有{total - cases.length}件未列出（限阅或者超出本页），一并移交。</p>
          ) : null}
          <Panel id="heir" title="第二步：移交给谁">
            <OfficeForm action={PATH} errors={errors} submit={`移交${total}件`} cancel="/office/requests">
              <SelectField
                {...field('to')}
                label="接收人"
                any="请选择"
                choices={handlers.filter(({ value }) => value !== chosen['from'])}
              />
              <input type="hidden" name="from" value={chosen['from'] ?? ''} />
            </OfficeForm>
          </Panel>
        </>
      )}
    </>
  )
}
