import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { keyedSteps } from '../domain/practice-faults.ts'
import type { ReviewStep } from '../domain/review-practice.ts'

type Kept = { readonly steps: readonly ReviewStep[]; readonly version: number }

/** What the page of the reviews asks and does. */
export type Practices = {
  indexCodeOf(organId: string): Promise<string>
  enterIndexCode(actor: Staff, code: string): Promise<Outcome<undefined, string>>
  keptPractice(organId: string): Promise<Kept>
  settlePractice(actor: Staff, settling: Kept): Promise<Outcome<undefined, string>>
  /** How many people of the organ hold each permission. */
  countReviewers(organId: string): Promise<Readonly<Record<ReviewStep['may'], number>>>
}

type Shown = {
  readonly values: RawFields
  readonly errors: FieldErrors
  readonly code: string
  readonly codeErrors: FieldErrors
  readonly people: Readonly<Record<ReviewStep['may'], number>>
}

const PATH = '/office/publishing'
const places = [1, 2, 3, 4, 5, 6]

const reviewers = [
  { value: 'review-items', label: '审核人员' },
  { value: 'review-secrecy', label: '保密审查员' },
  { value: 'approve-items', label: '机关负责人' },
] as const satisfies readonly { readonly value: ReviewStep['may']; readonly label: string }[]

const look = { may: 'supervise', title: '发布设置', view: (shown: Shown) => <PracticeView {...shown} /> } as const

/** 发布设置: who reviews before the organ publishes, in which order (条例 第十七条), and what its index numbers begin with. */
export function practicePages(practices: Practices): readonly Page[] {
  return [
    officePage({
      ...{ ...look, path: PATH, fields: z.object({}) },
      load: async ({ actor }) => done(await shownPractice(practices, actor)),
    }),
    officeForm({
      ...{ ...look, path: `${PATH}/review-steps`, fields: z.object({ version: versionField }) },
      async submit({ actor, form, fields: { version } }) {
        const before = await practices.keptPractice(actor.organId)
        const steps = keyedSteps(wantedOf(form), before.steps)
        const settled = await practices.settlePractice(actor, { version, steps })
        return settled.ok ? goOn(PATH, '审核步骤已保存，审核中的信息按新的步骤继续。') : refuse({ '': settled.refusal })
      },
      again: async (errors, { actor, form }) => done(await shownPractice(practices, actor, { values: form, errors })),
    }),
    officeForm({
      ...{ ...look, path: `${PATH}/index-code`, fields: z.object({ code: words('请填写代码。', 20) }) },
      async submit({ actor, fields: { code } }) {
        const entered = await practices.enterIndexCode(actor, code.toUpperCase())
        return entered.ok ? goOn(PATH, '索引号机构代码已保存。') : refuse({ code: entered.refusal })
      },
      again: async (codeErrors, { actor, form }) =>
        done(await shownPractice(practices, actor, { code: form['code'] ?? '', codeErrors })),
    }),
  ]
}

async function shownPractice(practices: Practices, { organId }: Staff, typed: Partial<Shown> = {}): Promise<Shown> {
  const kept = await practices.keptPractice(organId)
  const people = await practices.countReviewers(organId)
  const code = await practices.indexCodeOf(organId)
  const values = { ...(typed.values ?? valuesOf(kept)), version: String(kept.version) }
  return { people, code, codeErrors: {}, errors: {}, ...typed, values }
}

function valuesOf({ steps, version }: Kept): RawFields {
  const fields = steps.flatMap(({ key, zh, may }, at) => [
    [`key-${at + 1}`, key],
    [`name-${at + 1}`, zh],
    [`may-${at + 1}`, may],
  ])
  return { ...Object.fromEntries(fields), version: String(version) }
}

/** The steps that have a name, in their order. */
function wantedOf(form: RawFields) {
  return places.flatMap((at) => {
    const zh = (form[`name-${at}`] ?? '').trim().slice(0, 20)
    const may = reviewers.find(({ value }) => value === form[`may-${at}`])?.value
    return zh === '' || may === undefined ? [] : [{ key: form[`key-${at}`] ?? null, zh, may }]
  })
}

function PracticeView(shown: Shown): VNode {
  return (
    <>
      <OfficeHead title="发布设置" lead="信息公开前按顺序经过的审核，索引号的编法，和发布前检查的用词。">
        <a class="button button-quiet" href="/office/publishing/words">
          检查用词
        </a>
      </OfficeHead>
      <Panel id="review-steps" title="审核步骤">
        <ReviewSteps {...shown} />
      </Panel>
      <Panel id="index-code" title="索引号">
        <OfficeForm action={`${PATH}/index-code`} errors={shown.codeErrors} submit="保存">
          <TextField
            name="code"
            label="机构代码"
            value={shown.code}
            error={shown.codeErrors['code']}
            hint="索引号为“机构代码/年月-流水号”。填写统一社会信用代码或者组织机构代码；已经编出的索引号不变。"
          />
        </OfficeForm>
      </Panel>
    </>
  )
}

function ReviewSteps({ values, errors, people }: Shown): VNode {
  const choices = reviewers.map(({ value, label }) => ({ value, label: `${label}（${people[value]}人）` }))
  return (
    <OfficeForm action={`${PATH}/review-steps`} errors={errors} submit="保存">
      <input type="hidden" name="version" value={values['version'] ?? ''} />
      <p class="soft">
        应当有保密审查，最后一步由机关负责人审定。拟稿人不能审核自己的信息，一人不能审核两次，请确认各步有足够的人员。清空名称即去掉这一步。
      </p>
      <ol class="home-blocks">
        {places.map((at) => (
          <li key={at}>
            <input type="hidden" name={`key-${at}`} value={values[`key-${at}`] ?? ''} />
            <TextField name={`name-${at}`} label={`第${at}步`} value={values[`name-${at}`]} />
            <SelectField name={`may-${at}`} label={`第${at}步由谁审核`} value={values[`may-${at}`]} choices={choices} />
          </li>
        ))}
      </ol>
    </OfficeForm>
  )
}
