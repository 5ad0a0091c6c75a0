import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/field.tsx'
import { announcedChannels, decisionSteps, openChannels, otherReceipts } from '../domain/organ-settings.ts'
import type { SettingGroup } from '../domain/setting-groups.table.ts'
import { lawfulChannels } from './setting-fields.ts'

type FieldsProps = { readonly typed: RawFields; readonly errors: FieldErrors }

/** The fields of a group of settings. */
export function SettingFields({ group, ...props }: FieldsProps & { readonly group: SettingGroup }): VNode {
  const Fields = fieldsOf[group]
  return <Fields {...props} />
}

const fieldsOf: Readonly<Record<SettingGroup, (props: FieldsProps) => VNode>> = {
  channels: ChannelFields,
  decision: DecisionFields,
  correction: ({ typed, errors }) => (
    <TextField
      {...fieldIn({ typed, errors }, 'correctionWorkingDays')}
      label="补正期限（工作日）"
      hint="写入补正告知书；具体案件可以另定。"
      inputmode="numeric"
    />
  ),
  fees: ({ typed, errors }) => (
    <RadioField
      {...fieldIn({ typed, errors }, 'feeMethod')}
      legend="收费方式"
      value={typed['feeMethod']}
      choices={[
        {
          value: 'per-page',
          label: '按量计收',
          hint: '按一件申请提供的页数：30页以内不收，以后每页10元、20元、40元。',
        },
        {
          value: 'per-item',
          label: '按件计收',
          hint: '按同一申请人一个自然月的件数：10件以内不收，以后每件100元起。须登记申请人证件号码。',
        },
      ]}
    />
  ),
  keeping: (props) => (
    <>
      <TextField {...fieldIn(props, 'retentionYears')} label="案卷保管期限（年）" inputmode="numeric" />
      <TextField
        {...fieldIn(props, 'purgeIdentityAfterDays')}
        label="归档后销毁身份材料（天）"
        hint="身份证件影像和号码到期自动销毁。"
        inputmode="numeric"
      />
    </>
  ),
  letters: (props) => (
    <>
      <TextField {...fieldIn(props, 'documentCode')} label="机关代字" hint="文号中年份前的文字，例如“示教公开”。" />
      <TextField
        {...fieldIn(props, 'registerPrefix')}
        label="登记编号前缀"
        hint="登记编号中年份前的文字，例如“示教依申请”。"
      />
      <TextField {...fieldIn(props, 'sealName')} label="印章名称" hint="与机关全称不同时填写。" />
    </>
  ),
}

function ChannelFields({ typed, errors }: FieldsProps): VNode {
  const chosen = openChannels.filter(({ key }) => !lawfulChannels.some((lawful) => lawful === key))
  return (
    <>
      {chosen.map(({ key, zh }) => (
        <CheckField key={key} name={`channel-${key}`} label={`开放${zh}`} checked={typed[`channel-${key}`] === 'on'} />
      ))}
      {announcedChannels.map(({ key, zh }) => (
        <TextField
          key={key}
          {...fieldIn({ typed, errors }, `rule-${key}`)}
          label={`${zh}：已公布的受理规则`}
          hint={ruleHints[key]}
        />
      ))}
      <RadioField
        {...fieldIn({ typed, errors }, 'otherReceipt')}
        legend="其他渠道的收到之日"
        hint="法律没有规定的渠道，以机关公布的规则为准，没有公布的以双方确认之日为准。上列渠道的收到之日由法律规定，不能改变。"
        value={typed['otherReceipt']}
        choices={otherReceipts.map(({ key, zh }) => ({ value: key, label: zh }))}
      />
    </>
  )
}

const ruleHints: Readonly<Record<string, string>> = {
  counter: '例如：工作日上午8:30至12:00在政务服务大厅3号窗口提交。',
  post: '例如：信封注明“政府信息公开申请”。',
  other: '例如：政务服务中心综合窗口代收。',
}

function DecisionFields({ typed, errors }: FieldsProps): VNode {
  return (
    <>
      {decisionSteps.map(({ key, zh }) => (
        <CheckField key={key} name={`step-${key}`} label={`答复须经${zh}`} checked={typed[`step-${key}`] === 'on'} />
      ))}
      <CheckField
        name="singleHanded"
        label="一人办结：拟稿人提交后即签发，不经他人审核、批准"
        checked={typed['singleHanded'] === 'on'}
      />
      {errors['singleHanded'] === undefined ? null : <p class="field-error">{errors['singleHanded']}</p>}
    </>
  )
}

function fieldIn({ typed, errors }: FieldsProps, name: string) {
  return { name, value: typed[name], error: errors[name] }
}
