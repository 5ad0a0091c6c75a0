import type { VNode } from 'preact'
import { z } from 'zod'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { maybeWords, ticked, words } from '../../../platform/http/field-schemas.ts'
import { ACCOUNT_STALE_DAYS, channelKinds } from '../../../statute/proactive-disclosure/channel-kinds.table.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import type { Channel, ChannelEntry } from '../domain/channel.ts'

const WRONG_DAYS = `请填写1至${ACCOUNT_STALE_DAYS}的整数，或者不填。`

/** What is entered of a channel. */
export const channelFields = z.object({
  kind: z.enum(
    channelKinds.map(({ key }) => key),
    '请选择渠道类别。',
  ),
  name: words('请填写名称。', 100),
  account: maybeWords(100),
  address: maybeWords(500).refine(
    (text) => text === '' || /^https?:\/\/\S+$/.test(text),
    '网址应以 http:// 或者 https:// 开头。',
  ),
  staleDays: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .refine(
      (text) => text === '' || (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= ACCOUNT_STALE_DAYS),
      WRONG_DAYS,
    )
    .transform((text) => (text === '' ? null : Number(text))),
  closed: ticked,
})

export function entryOf(fields: z.output<typeof channelFields>): ChannelEntry {
  const { kind, name, account, address, staleDays, closed } = fields
  return { kind, name, account, address, staleDays, closed }
}

export function valuesOf(channel: Channel): RawFields {
  const { kind, name, account, address, staleDays, closed, version } = channel
  return {
    ...{ kind, name, account, address, staleDays: staleDays === null ? '' : String(staleDays) },
    ...{ closed: closed ? 'on' : '', version: String(version) },
  }
}

type FormProps = {
  readonly action: string
  readonly cancel: string
  readonly values: RawFields
  readonly errors: FieldErrors
  /** What the channel is, where it is entered already: that stays. */
  readonly fixedKind?: string
}

/** The form of a channel. */
export function ChannelForm({ action, cancel, values, errors, fixedKind }: FormProps): VNode {
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <OfficeForm action={action} errors={errors} submit="保存" cancel={cancel}>
      <input type="hidden" name="version" value={values['version'] ?? ''} />
      <FieldSet legend="渠道">
        {fixedKind === undefined ? (
          <SelectField
            {...field('kind')}
            label="类别"
            any="请选择"
            choices={channelKinds.map(({ key, zh }) => ({ value: key, label: zh }))}
          />
        ) : (
          <input type="hidden" name="kind" value={fixedKind} />
        )}
        <TextField {...field('name')} label="名称" hint="例如：示范县发布、县图书馆政府信息查阅点" />
        <TextField {...field('account')} label="账号、刊号或者地点" />
        <TextField {...field('address')} type="url" label="网址" />
        <TextField
          {...field('staleDays')}
          type="number"
          label="几日不更新提醒"
          hint={`只对政务新媒体账号。不填为${ACCOUNT_STALE_DAYS}日（政务新媒体检查指标）；本地要求更严的填写。`}
        />
      </FieldSet>
      <CheckField
        name="closed"
        checked={values['closed'] === 'on'}
        label="已经停用"
        hint="停用后不再发布和提醒，记录保留。"
      />
    </OfficeForm>
  )
}
