import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { addMonths, dayInChinese, parseDay } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { gazetteSections } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import { TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { sectionOf } from '../domain/section-of.ts'
import { issueForStep } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle } from './issue-words.ts'
import type { SelectionShown } from './selection-shown.ts'
import { CandidatesTable } from './candidates-table.tsx'

const asked = z.object({ since: z.string().catch(''), words: z.string().trim().max(100).catch('') })

/** 选入文件: what was published since the last issue or not long before, and no issue holds, with its usual section. */
export function selectionPages(desk: GazetteDesk): readonly Page[] {
  const look = {
    path: '/office/gazette/:id/selection',
    may: 'write-items',
    title: ({ issue }: SelectionShown) => `选入文件 - ${issueTitle(issue)}`,
    view: (shown: SelectionShown) => <SelectionView {...shown} />,
  } as const
  return [
    officePage({
      ...{ ...look, fields: asked },
      load: ({ actor, params, fields }) => shownSelection(desk, { actor, id: params['id'] ?? '', fields, errors: {} }),
    }),
    officeForm({
      ...{ ...look, fields: z.object({ version: versionField }) },
      async submit({ actor, params, fields, form }) {
        const issueId = Number(params['id'])
        const added = await desk.addItems(actor, { issueId, version: fields.version }, chosenIn(form))
        if (!added.ok) return refuse(errorsOf(added.refusal))
        return goOn(`/office/gazette/${issueId}#contents`, `已选入 ${chosenIn(form).length} 篇。`)
      },
      again: (errors, { actor, params, form: typed }) => {
        const fields = { since: typed['since'] ?? '', words: typed['words'] ?? '' }
        return shownSelection(desk, { actor, id: params['id'] ?? '', fields, typed, errors })
      },
    }),
  ]
}

const OVERLAP_MONTHS = 3

type Asking = {
  readonly actor: Staff
  readonly id: string
  readonly fields: z.output<typeof asked>
  readonly typed?: RawFields
  readonly errors: FieldErrors
}

async function shownSelection(
  desk: GazetteDesk,
  { actor, id, fields, typed, errors }: Asking,
): Promise<Outcome<SelectionShown, Problem>> {
  const found = await issueForStep(desk, { actor, id, sent: typed !== undefined }, 'arrange')
  if (!found.ok) return found
  const { organId } = found.value
  const [{ practice }, last] = await Promise.all([desk.practiceOf(organId), desk.lastIssue(organId)])
  // Further back than the last issue: what was published while that was being approved must not fall between the two.
  const usual = last === null ? addMonths(desk.today(), -12) : addMonths(last.on, -OVERLAP_MONTHS)
  const since = parseDay(fields.since) ?? usual
  const { words } = fields
  const candidates = await desk.candidates(organId, { since, words })
  return done({ issue: found.value, practice, asked: { since, words }, candidates, values: typed ?? {}, errors })
}

function chosenIn(form: RawFields) {
  return Object.keys(form).flatMap((name) => {
    const itemId = /^item-(\d{1,15})$/.exec(name)?.[1]
    if (itemId === undefined || form[name] !== 'on') return []
    const section = gazetteSections.find(({ key }) => key === form[`section-${itemId}`])?.key ?? 'other'
    return [{ itemId: Number(itemId), section }]
  })
}

function SelectionView(shown: SelectionShown): VNode {
  const { issue, asked: given, candidates, errors } = shown
  const here = `/office/gazette/${issue.id}`
  const suggested = candidates.filter((candidate) => sectionOf(candidate) !== null)
  return (
    <>
      <OfficeHead
        title="选入文件"
        crumbs={[
          { label: '政府公报', href: '/office/gazette' },
          { label: issueTitle(issue), href: here },
        ]}
        lead={`${dayInChinese(given.since)}以来公开、尚未刊登的文件，已按种类列出栏目；其他信息可以输入标题或者文号查找。`}
      />
      <form class="filters" method="get" action={`${here}/selection`}>
        <TextField name="since" type="date" label="公开日期自" value={given.since} />
        <TextField name="words" type="search" label="标题或者文号" value={given.words} />
        <button class="button" type="submit">
          查找
        </button>
      </form>
      <OfficeForm action={`${here}/selection`} errors={errors} submit="选入所选文件" cancel={here}>
        <input type="hidden" name="version" value={shown.values['version'] ?? issue.version} />
        <input type="hidden" name="since" value={given.since} />
        <input type="hidden" name="words" value={given.words} />
        <CandidatesTable {...shown} candidates={given.words === '' ? suggested : candidates} />
      </OfficeForm>
    </>
  )
}
