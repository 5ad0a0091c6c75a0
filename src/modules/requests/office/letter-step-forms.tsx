import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { addWorkingDays } from '../../../statute/calendar/working-days.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { correctionStep, extensionStep, reasonsStep } from '../domain/letter-steps.ts'
import { dayField, words, workingDaysField } from '../../../platform/http/field-schemas.ts'
import type { LetterForm } from './letter-form.ts'

const correctionFields = z.object({
  defects: words('请写明需要补正的事项。'),
  guidance: words('请写明怎样补正。'),
  workingDays: workingDaysField('请填写1至60之间的工作日数。').pipe(
    z.number().max(60, '补正期限应当合理，不超过60个工作日。'),
  ),
})

/** 通知补正. */
export const correctionForm: LetterForm<z.infer<typeof correctionFields>, Parameters<typeof correctionStep.rule>[1]> = {
  told: correctionStep,
  noun: 'correction-notice',
  title: '通知补正',
  lead: '申请内容不明确的，自收到申请之日起7个工作日内一次性告知。补正只能要求一次，请一次写全。',
  fields: correctionFields,
  prefill: ({ organ }) => ({ workingDays: String(organ.settings.correctionWorkingDays) }),
  input: (fields) => ({ ...fields, letterId: randomUUID() }),
  view: ({ values, errors }) => (
    <>
      <TextAreaField
        name="defects"
        label="需要补正的事项"
        hint="一行一项，一次写全。"
        rows={4}
        value={values['defects'] ?? ''}
        error={errors['defects']}
      />
      <TextAreaField
        name="guidance"
        label="指导和释明"
        hint="怎样写才算明确，例如文件名称、文号、时间、地块位置。"
        rows={4}
        value={values['guidance'] ?? ''}
        error={errors['guidance']}
      />
      <TextField
        name="workingDays"
        label="补正期限（工作日）"
        hint="自今天起算，截止日写入文书。"
        inputmode="numeric"
        value={values['workingDays']}
        error={errors['workingDays']}
      />
    </>
  ),
}

/** 告知延期. */
export const extensionForm: LetterForm<object, Parameters<typeof extensionStep.rule>[1]> = {
  told: extensionStep,
  noun: 'extension-notice',
  title: '告知延期',
  lead: '延期已经批准，须在首个答复期限届满前告知申请人。',
  fields: z.object({}),
  prefill: () => ({}),
  input: () => ({ letterId: randomUUID() }),
  view: ({ file: { state, clock } }) => (
    <Facts
      facts={[
        { term: '延长', value: `${state.extension?.workingDays ?? 0}个工作日` },
        { term: '理由', value: state.extension?.reason ?? '' },
        { term: '现答复期限', value: clock.due ?? '' },
        { term: '须于此日前告知', value: clock.deadlines.extensionNoticeBy ?? '' },
      ]}
    />
  ),
}

const reasonsFields = z.object({
  volumePeriod: words('请填写统计期间。', 60),
  volumeCount: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,4}$/, '请填写件数。'),
  answerBy: dayField('请填写说明理由的截止日。'),
})

/** 要求说明理由, with the days the organ gives for corrections proposed. */
export const reasonsForm: LetterForm<z.infer<typeof reasonsFields>, Parameters<typeof reasonsStep.rule>[1]> = {
  told: reasonsStep,
  noun: 'reasons-notice',
  title: '要求说明理由',
  lead: '申请公开政府信息的数量、频次明显超过合理范围的，可以要求申请人说明理由。',
  fields: reasonsFields,
  prefill: ({ today, calendar, organ }) => ({
    answerBy: addWorkingDays(calendar, today, organ.settings.correctionWorkingDays),
  }),
  input: (fields) => ({ ...fields, letterId: randomUUID() }),
  view: ({ values, errors }) => (
    <>
      <TextField
        name="volumePeriod"
        label="统计期间"
        hint="例如“2026年1月1日至3月31日”。"
        value={values['volumePeriod']}
        error={errors['volumePeriod']}
      />
      <TextField
        name="volumeCount"
        label="申请件数"
        hint="统计期间内同一申请人向本机关提出的件数。"
        inputmode="numeric"
        value={values['volumeCount']}
        error={errors['volumeCount']}
      />
      <TextField
        name="answerBy"
        label="说明理由截止日"
        type="date"
        value={values['answerBy']}
        error={errors['answerBy']}
      />
    </>
  ),
}
