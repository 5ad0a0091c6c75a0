import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import { addressOf } from '../../../ui/address.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { findAssignee, handlersOf, unitsOf } from './assignees.ts'
import { maybeDay, maybeWords } from '../../../platform/http/field-schemas.ts'
import type { HandlingOffice } from './handling-office.ts'
import { asAddress, filterOf, orderOf, workListFields, type WorkListFields } from './work-list-fields.ts'
import { PER_PAGE, type ShownWorkList } from './shown-work-list.ts'
import { WorkListView } from './work-list-view.tsx'

const PATH = '/office/requests'

/** From this many working days before it, a due day counts as near. */
export const SOON_WORKING_DAYS = 5

const look = { title: '依申请公开', view: (shown: ShownWorkList) => <WorkListView {...shown} /> }

/** The register of an organ as work: what waits, what presses, what is done; several cases can be given to somebody. */
export function workListPages(office: HandlingOffice): readonly Page[] {
  return [
    officePage({
      ...look,
      path: PATH,
      may: 'see-requests',
      fields: workListFields,
      load: async ({ actor, fields }) => done(await loadList(office, actor, fields, {})),
      again: async (errors, { actor, query }) => ({
        ...(await loadList(office, actor, workListFields.parse({}), {})),
        errors,
        chosen: query,
      }),
    }),
    assignManyPage(office),
  ]
}

/** Named apart from the fields of the filters above them: every field of a page has an id of its own. */
const assignment = z
  .object({
    toUnit: z.string().default(''),
    toHandler: z.string().default(''),
    internalDueOn: maybeDay,
    note: maybeWords(500),
  })
  .catchall(z.string())

function assignManyPage(office: HandlingOffice): Page {
  return officeForm({
    ...look,
    path: '/office/requests/assignments',
    may: 'assign-requests',
    fields: assignment.transform(({ toUnit, toHandler, internalDueOn, note, ...rest }) => ({
      ...{ unit: toUnit, handler: toHandler, internalDueOn, note },
      tab: rest['tab'],
      ids: chosenIn(rest),
    })),
    async submit({ actor, fields }) {
      const { ids, tab } = fields
      if (ids.length === 0) return refuse({ '': '请先勾选要交办的申请。' })
      if (fields.unit === '' && fields.handler === '') return refuse({ toUnit: '请至少选择内设机构、承办人中的一项。' })
      const to = await findAssignee(office, actor.organId, fields)
      if (!to.ok) return refuse({ toHandler: refusalText[to.refusal] })
      const { internalDueOn, note } = fields
      const assigned = await office.act.assignMany(actor, ids, { ...to.value, internalDueOn, note })
      if (!assigned.ok) return refuse({ '': refusalText[assigned.refusal] })
      const { assigned: many, left } = assigned.value
      const rest = left === 0 ? '' : `，另有${left}件已经办结或者无权交办，没有变动`
      return goOn(addressOf(PATH, { tab }), `已交办${many}件${rest}。`)
    },
    again: async (errors, { actor, form }) => {
      const fields = workListFields.safeParse({ tab: form['tab'] })
      const list = await loadList(office, actor, fields.success ? fields.data : workListFields.parse({}), form)
      return done({ ...list, errors })
    },
  })
}

/** The cases ticked off in the list: `pick-<id>`. */
function chosenIn(form: RawFields): readonly string[] {
  const picked = Object.keys(form).filter((name) => name.startsWith('pick-'))
  return picked.map((name) => name.slice('pick-'.length)).filter((id) => /^[0-9a-f-]{36}$/i.test(id))
}

async function loadList(
  office: HandlingOffice,
  actor: Staff,
  fields: WorkListFields,
  typed: RawFields,
): Promise<ShownWorkList & { readonly errors: FieldErrors }> {
  const [today, calendar] = [office.today(), await office.calendar(actor.organId)]
  const soonBy = addWorkingDays(calendar, today, SOON_WORKING_DAYS)
  const tab = fields.tab ?? 'mine'
  const range = { offset: (fields.page - 1) * PER_PAGE, limit: PER_PAGE, ...orderOf(fields) }
  const [{ list, counts }, units, handlers] = await Promise.all([
    office.ask.workPage(actor, filterOf(fields, tab, soonBy), { ...range, today, soonBy }),
    unitsOf(office, actor.organId),
    handlersOf(office, actor.organId),
  ])
  return {
    ...{ list, counts, units, handlers, tab, today, calendar, typed },
    page: fields.page,
    chosen: asAddress(fields),
    mayAssign: actor.permissions.has('assign-requests'),
    mayRegister: actor.permissions.has('register-requests'),
    errors: {},
  }
}
