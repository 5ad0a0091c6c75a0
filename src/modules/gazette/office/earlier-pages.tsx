import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { dayField, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem, UploadedFile } from '../../../platform/http/page.ts'
import { versionShown } from '../../../platform/http/step-form-pages.ts'
import type { SentEarlier } from '../actions/enter-earlier.ts'
import { barToIssueStep } from '../domain/bar-to-issue-step.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { readContents, writtenContents } from '../domain/read-contents.ts'
import { issueRefusals } from '../refusals.zh.ts'
import { EarlierView, type EarlierShown } from './earlier-view.tsx'
import { findIssue } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle } from './issue-words.ts'

const counted = (wrong: string, most: number) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^[1-9]\d{0,4}$/, wrong)
    .transform(Number)
    .refine((count) => count <= most, wrong)

const sent = z.object({
  version: versionField,
  name: words('请填写刊名。', 40),
  year: counted('请填写年份，例如2019。', 2200).refine((year) => year >= 1900, '请填写年份，例如2019。'),
  number: counted('请填写期数，为大于0的整数。', 9999),
  running: z.union([z.literal('').transform(() => null), counted('总期号为大于0的整数，没有的不填。', 99_999)]),
  on: dayField('请填写出版日期。'),
  pages: counted('请填写页数，为大于0的整数。', 5000),
  contents: z.string().default(''),
})

const fieldNames = [...Object.keys(sent.shape), 'file']

/** 录入以前出版的公报: its file, its numbers and its contents; somebody else compares them and lets it into the archive. */
export function earlierPages(desk: GazetteDesk): readonly Page[] {
  return ['/office/gazette/earlier', '/office/gazette/:id/earlier'].flatMap((path) => {
    const look = {
      path,
      may: 'write-items',
      title: ({ issue }: EarlierShown) => (issue === null ? '录入以前出版的公报' : `修改 - ${issueTitle(issue)}`),
      view: (shown: EarlierShown) => <EarlierView {...shown} />,
    } as const
    return [
      officePage({
        ...{ ...look, fields: z.object({}) },
        load: ({ actor, params }) => shownForm(desk, { actor, id: params['id'], errors: {} }),
      }),
      officeForm({
        ...{ ...look, carries: 'files', costly: true, fields: sent },
        async submit({ actor, params, fields, files }) {
          const { version, contents: typed, ...told } = fields
          const issueId = params['id'] === undefined ? null : Number(params['id'])
          const [{ practice }, file] = await Promise.all([
            desk.practiceOf(actor.organId),
            sentFile(desk, files['file']),
          ])
          const contents = readContents(typed, practice.sections, told.pages)
          const errors = {
            ...(file.ok ? {} : { file: file.refusal }),
            ...(contents.ok ? {} : { contents: contents.refusal }),
          }
          if (!file.ok || !contents.ok) return refuse(errors)
          const on = issueId === null ? null : { issueId, version }
          const entered = await desk.enterEarlier(actor, on, { told, contents: contents.value, file: file.value })
          if (!entered.ok) return refuse(errorsOf(entered.refusal, fieldNames))
          return goOn(`/office/gazette/${entered.value.id}`, '已保存，请核对后提交审核。')
        },
        again: (errors, { actor, params, form: typed }) => shownForm(desk, { actor, id: params['id'], typed, errors }),
      }),
    ]
  })
}

/** The file freed of what it says about its makers; null where none was sent. */
async function sentFile(
  desk: GazetteDesk,
  file: UploadedFile | undefined,
): Promise<Outcome<SentEarlier['file'], string>> {
  if (file === undefined) return done(null)
  if (file.tooLarge || !startsAsPdf(file.bytes)) return refuse(issueRefusals['no-pdf'].words)
  return desk.prepareFile(file)
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'
}

type Asking = {
  readonly actor: Staff
  readonly id: string | undefined
  readonly typed?: RawFields
  readonly errors: FieldErrors
}

async function shownForm(
  desk: GazetteDesk,
  { actor, id, typed, errors }: Asking,
): Promise<Outcome<EarlierShown, Problem>> {
  const { practice } = await desk.practiceOf(actor.organId)
  const sections = practice.sections.map(({ zh }) => zh)
  const begun = { version: '0', name: practice.name }
  if (id === undefined) return done({ issue: null, sections, errors, values: typed ?? begun })
  const found = await findIssue(desk, actor, id)
  if (!found.ok) return found
  const issue = found.value
  const bar = issue.earlier === null ? 'not-at-this-stage' : barToIssueStep('arrange', issue, actor)
  if (typed === undefined && bar !== undefined) return refuse({ status: 409, detail: issueRefusals[bar].words })
  const version = versionShown(
    issue.version,
    { errors, ...(typed === undefined ? {} : { typed }) },
    issueRefusals['changed-meanwhile'].words,
  )
  const contents = writtenContents(issue.texts, practice.sections)
  return done({ issue, sections, errors, values: { ...(typed ?? { ...valuesOf(issue), contents }), version } })
}

function valuesOf({ earlier }: GazetteIssue): RawFields {
  if (earlier === null) return {}
  const { name, year, number, running, on, pages } = earlier
  const counts = { year: String(year), number: String(number), running: String(running ?? ''), pages: String(pages) }
  return { name, on, ...counts }
}
