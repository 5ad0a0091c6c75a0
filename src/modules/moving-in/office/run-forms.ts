import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import type { MovingRefusal } from '../domain/moving-refusal.ts'
import type { Run } from '../domain/run.ts'
import { movingRefusalText } from '../refusals.zh.ts'
import { NOWHERE } from './column-map.tsx'
import { addressOfRun, MOVING, type MovingOffice } from './moving-office.ts'

/** What is done with a run: saying where its old columns go, starting, stopping. */
export function runForms(office: MovingOffice): readonly Page[] {
  return [
    form(office, 'columns', '栏目对应已保存。', (actor, run, typed) => {
      const columns = new Set(office.columnsOf(run.siteId).map(({ id }) => id))
      return office.keepMap(actor, run, mapOfForm(typed, columns))
    }),
    form(office, 'start', '已开始迁入，可以离开本页，迁入会继续进行。', async (actor, run, typed) => {
      const known = await office.oldColumns(run)
      if (!known.some(({ columnId }) => columnId !== undefined && columnId !== null)) return refuse('nothing-mapped')
      const started = await office.start(actor, run, typed['held'] === 'mask')
      if (started.ok) office.goOn()
      return started
    }),
    form(office, 'stop', '已停止，没有迁入的可以以后继续。', (actor, run) => office.stop(actor, run)),
  ]
}

type Work = (actor: Staff, run: Run, typed: RawFields) => Promise<Outcome<undefined, MovingRefusal>>

function form(office: MovingOffice, noun: string, said: string, work: Work): Page {
  return officeForm<Record<string, never>, never>({
    path: `${MOVING}/:run/${noun}`,
    may: 'publish-items',
    title: '旧站迁入',
    view: (never) => never,
    fields: z.object({}),
    async submit({ actor, params, form: typed }) {
      const run = await office.findRun(actor.organId, params['run'] ?? '')
      const outcome = run === undefined ? refuse('no-such-run' as const) : await work(actor, run, typed)
      if (!outcome.ok) return refuse({ '': movingRefusalText[outcome.refusal], status: outcome.refusal })
      return goOn(addressOfRun(params['run'] ?? ''), said)
    },
    again: (errors) =>
      Promise.resolve(
        refuse<Problem>({ status: errors['status'] === 'no-such-run' ? 404 : 409, detail: errors[''] ?? '' }),
      ),
  })
}

function mapOfForm(typed: RawFields, columns: ReadonlySet<string>): ReadonlyMap<string, string | null | undefined> {
  const map = new Map<string, string | null | undefined>()
  for (const [field, old] of Object.entries(typed)) {
    const at = /^old-(\d{1,4})$/.exec(field)?.[1]
    if (at === undefined) continue
    const to = typed[`to-${at}`] ?? ''
    map.set(old, to === NOWHERE ? null : columns.has(to) ? to : undefined)
  }
  return map
}
