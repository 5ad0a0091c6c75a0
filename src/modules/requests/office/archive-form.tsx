import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { TextField } from '../../../ui/field.tsx'
import { archive } from '../domain/steps/archive.ts'
import { maybeWords } from '../../../platform/http/field-schemas.ts'
import type { StepForm } from './step-form.ts'
import { fieldOf } from './steps/field-of.ts'

const archiving = z.object({ boxNumber: maybeWords(60) })

/** Closes a file: after this nothing is added to it any more. */
export const archiveForm: StepForm<z.infer<typeof archiving>> = {
  step: 'archive',
  lead: '答复送达、投诉办结后归档。归档后不能再添加材料；证件号码和身份证明在本机关设定的天数后自动清除。',
  button: '归档',
  fields: archiving,
  said: '已归档，可以下载整卷。',
  view: (form) => (
    <>
      <p>归档日期为今天（{dayInChinese(form.today)}），保管期限按本机关设定的年数，从办结的次年起计算。</p>
      <TextField {...fieldOf(form, 'boxNumber')} label="盒号" hint="纸质材料所在的档案盒；没有纸质材料的可以不填。" />
    </>
  ),
  async take(office, { actor, on, fields }) {
    const organ = await office.findOrgan(actor.organId)
    if (organ === undefined) return refuse('no-such-organ' as const)
    const { retentionYears } = organ.settings
    return office.act.step(actor, on, { step: 'archive', rule: archive }, { ...fields, retentionYears })
  },
}
