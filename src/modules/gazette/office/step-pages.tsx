import type { VNode } from 'preact'
import { z, type ZodObject } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { dayField, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Page } from '../../../platform/http/page.ts'
import { stepFormPages, versionShown, type StepAsked } from '../../../platform/http/step-form-pages.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import type { IssueStepOn } from '../actions/take-issue-step.ts'
import type { IssueRefusal } from '../domain/issue-refusal.ts'
import { issueSteps, type IssueStep } from '../domain/issue-steps.table.ts'
import type { GazetteIssue } from '../domain/issue.ts'
import { issueRefusals } from '../refusals.zh.ts'
import { issueForStep } from './find-issue.ts'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle, stepLabel, stepNouns } from './issue-words.ts'

type Shown = {
  readonly issue: GazetteIssue
  readonly version: string
  readonly values: RawFields
  readonly errors: FieldErrors
}

type Taking<Fields> = { readonly actor: Staff; readonly on: IssueStepOn; readonly fields: Fields }

type IssueForm<Schema extends ZodObject> = {
  readonly step: Exclude<IssueStep, 'arrange' | 'distribute' | 'clear-finding'>
  readonly lead: string
  readonly said: string
  readonly fields: Schema
  readonly asks: readonly {
    readonly name: string
    readonly label: string
    readonly as: 'area' | 'date'
    readonly hint?: string
  }[]
  readonly take: (desk: GazetteDesk, taking: Taking<z.output<Schema>>) => Promise<Outcome<unknown, IssueRefusal>>
}

const why = z.object({ why: words('请写明原因。', 500) })
const asksWhy = [{ name: 'why', label: '原因', as: 'area' }] as const

/** A page for each step of an issue. */
export function issueStepPages(desk: GazetteDesk): readonly Page[] {
  return [
    ...pagesOf(desk, {
      ...{ step: 'submit', said: '已提交审核。', fields: z.object({}), asks: [] },
      lead: '提交后，选入的文件按网站现在公开的内容定稿，由没有参与编排的人员审核。',
      take: (to, { actor, on }) => to.submit(actor, on, undefined),
    }),
    ...pagesOf(desk, {
      ...{ step: 'approve', said: '已审核通过。', lead: '请核对校样的目录、文号和正文，以及撰写内容的保密审查情况。' },
      fields: z.object({ note: maybeWords(500) }),
      asks: [{ name: 'note', label: '审核意见', as: 'area', hint: '可以不填。' }],
      take: (to, { actor, on, fields }) => to.approve(actor, on, fields),
    }),
    ...pagesOf(desk, {
      ...{ step: 'return', said: '已退回修改。', lead: '退回后可以重新编排。', fields: why, asks: asksWhy },
      take: (to, { actor, on, fields }) => to.return(actor, on, fields),
    }),
    ...pagesOf(desk, {
      ...{
        step: 'take-back',
        said: '已撤回。',
        lead: '撤回后可以重新编排，再次提交审核。',
        fields: why,
        asks: asksWhy,
      },
      take: (to, { actor, on, fields }) => to.takeBack(actor, on, fields),
    }),
    ...pagesOf(desk, {
      ...{ step: 'publish', said: '已出版。', lead: '出版时编定期号和页码，整期同时在网站公开；出版后不再改动。' },
      fields: z.object({ on: dayField('请填写出版日期。') }),
      asks: [{ name: 'on', label: '出版日期', as: 'date' }],
      take: (to, { actor, on, fields }) => to.publish(actor, on, fields.on),
    }),
    ...pagesOf(desk, {
      ...{ step: 'correct', said: '已登记更正。' },
      lead: '更正立即在本期公报的页面公开，并可以编入以后一期的“更正”栏目。',
      fields: z.object({ words: words('请写明更正的内容。', 1000), why: words('请写明原因。', 500) }),
      asks: [
        { name: 'words', label: '更正内容', as: 'area', hint: '写明页码、原文和更正后的内容。' },
        { name: 'why', label: '原因', as: 'area' },
      ],
      take: (to, { actor, on, fields }) => to.correct(actor, on, fields),
    }),
    ...pagesOf(desk, {
      ...{
        step: 'drop',
        said: '已取消。',
        lead: '取消的稿件不占用期号，选入的文件可以编入其他期。',
        fields: why,
        asks: asksWhy,
      },
      take: (to, { actor, on, fields }) => to.drop(actor, on, fields),
    }),
  ]
}

function pagesOf<Schema extends ZodObject>(desk: GazetteDesk, form: IssueForm<Schema>): readonly Page[] {
  const { step, fields, said } = form
  const zh = stepLabel(step)
  return stepFormPages({
    path: `/office/gazette/:id/${stepNouns[step]}`,
    may: issueSteps.find(({ key }) => key === step)?.may ?? 'see-items',
    title: ({ issue }: Shown) => `${zh} - ${issueTitle(issue)}`,
    view: (shown: Shown) => <StepView form={form} shown={shown} />,
    fields,
    load: (asked) => shownForm(desk, step, asked),
    async take({ actor, fields: given }, id) {
      const { version, ...rest } = given
      const on = { issueId: /^\d{1,15}$/.test(id) ? Number(id) : 0, version }
      const taken = await form.take(desk, { actor, on, fields: rest as unknown as z.output<Schema> })
      return taken.ok ? taken : refuse(errorsOf(taken.refusal, Object.keys(fields.shape)))
    },
    afterwards: { to: (id) => `/office/gazette/${id}`, said },
  })
}

async function shownForm(desk: GazetteDesk, step: IssueStep, asked: StepAsked) {
  const { actor, id, typed, errors } = asked
  const found = await issueForStep(desk, { actor, id, sent: typed !== undefined }, step)
  if (!found.ok) return found
  const issue = found.value
  const version = versionShown(issue.version, asked, issueRefusals['changed-meanwhile'].words)
  return done<Shown>({ issue, version, errors, values: typed ?? { on: desk.today() } })
}

type StepViewProps<Schema extends ZodObject> = { readonly form: IssueForm<Schema>; readonly shown: Shown }

function StepView<Schema extends ZodObject>({ form, shown }: StepViewProps<Schema>): VNode {
  const { issue, version, values, errors } = shown
  const here = `/office/gazette/${issue.id}`
  const zh = stepLabel(form.step)
  return (
    <>
      <OfficeHead
        title={zh}
        crumbs={[
          { label: '政府公报', href: '/office/gazette' },
          { label: issueTitle(issue), href: here },
        ]}
        lead={form.lead}
      />
      <OfficeForm action={`${here}/${stepNouns[form.step]}`} errors={errors} submit={zh} cancel={here}>
        <input type="hidden" name="version" value={version} />
        {form.asks.map(({ name, label, as, ...rest }) => {
          const field = { name, label, value: values[name] ?? '', error: errors[name], ...rest }
          return as === 'date' ? (
            <TextField key={name} {...field} type="date" />
          ) : (
            <TextAreaField key={name} {...field} rows={4} />
          )
        })}
      </OfficeForm>
    </>
  )
}
