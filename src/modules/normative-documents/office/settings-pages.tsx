import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { maybeWords, ticked, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { documentRefusals } from '../refusals.zh.ts'
import type { Library } from './library.ts'

const ADDRESS = '/office/documents/settings'

const whole = (least: number, most: number) => {
  const wrong = `请填写${least}至${most}的整数。`
  return z
    .string({ error: wrong })
    .trim()
    .regex(/^\d{1,3}$/, wrong)
    .transform(Number)
    .refine((value) => value >= least && value <= most, wrong)
}

const settled = z.object({
  version: versionField,
  code: words('请填写发文机关代字。', 30),
  registryCode: words('请填写登记号的前缀。', 30),
  termYears: whole(0, 20),
  trialYears: whole(0, 5),
  warnMonths: whole(1, 24),
  consultationDays: whole(1, 90),
  consultsAlways: ticked,
  filingDays: whole(1, 60),
  filedWith: maybeWords(100),
  lapsedAsRepealed: ticked,
  makesRules: ticked,
})

type Shown = { readonly values: RawFields; readonly errors: FieldErrors }

const look = {
  path: ADDRESS,
  may: 'register-documents',
  title: '文件管理规则',
  view: (shown: Shown) => <SettingsView {...shown} />,
} as const

/** 管理规则: what the law leaves to the place, as the organ settles it. */
export function settingsPages(library: Library): readonly Page[] {
  return [
    officePage({
      ...look,
      fields: z.object({}),
      load: async ({ actor }) => done<Shown>({ values: await valuesOf(library, actor), errors: {} }),
    }),
    officeForm({
      ...look,
      fields: settled,
      async submit({ actor, fields: { version, ...practice } }) {
        const kept = await library.settle(actor, version, practice)
        return kept.ok ? goOn(ADDRESS, '已保存。') : refuse({ '': documentRefusals[kept.refusal].words })
      },
      again: async (errors, { actor, form }) => {
        const told = errors[''] === documentRefusals['changed-meanwhile'].words
        const version = told ? ((await valuesOf(library, actor))['version'] ?? '') : (form['version'] ?? '')
        return done<Shown>({ values: { ...form, version }, errors })
      },
    }),
  ]
}

async function valuesOf(library: Library, { organId }: Staff): Promise<RawFields> {
  const { practice, version } = await library.practiceOf(organId)
  const told = Object.entries(practice).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? (value ? 'on' : '') : String(value),
  ])
  return { ...Object.fromEntries(told), version: String(version) }
}

function SettingsView({ values, errors }: Shown): VNode {
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  const ticks = (name: string) => ({ name, checked: values[name] === 'on' })
  return (
    <>
      <OfficeHead
        title="文件管理规则"
        crumbs={[{ label: '规范性文件', href: '/office/documents' }]}
        lead="法律、法规没有统一规定的，由各地、各机关确定。修改后对以后的办理起作用。"
      />
      <OfficeForm action={ADDRESS} errors={errors} submit="保存" cancel="/office/documents">
        <input type="hidden" name="version" value={values['version'] ?? ''} />
        <FieldSet legend="统一编号">
          <TextField {...field('code')} label="发文机关代字" hint="例如：示政规，编为 示政规〔2026〕3号" />
          <TextField {...field('registryCode')} label="登记号前缀" hint="例如：示政规，编为 示政规-2026-0003" />
        </FieldSet>
        <FieldSet legend="有效期">
          <TextField {...field('termYears')} type="number" label="一般文件（年）" hint="0 为不设有效期。" />
          <TextField {...field('trialYears')} type="number" label="暂行、试行文件（年）" />
          <TextField {...field('warnMonths')} type="number" label="到期前提醒（个月）" />
        </FieldSet>
        <FieldSet legend="制定程序和备案">
          <TextField
            {...field('consultationDays')}
            type="number"
            label="一般文件征求意见（日）"
            hint="涉及经营主体的和规章一般不少于30日。"
          />
          <TextField {...field('filingDays')} type="number" label="报送备案（日）" hint="规章为30日。" />
          <TextField {...field('filedWith')} label="备案机关" />
        </FieldSet>
        <CheckField {...ticks('consultsAlways')} label="不涉及经营主体的文件也公开征求意见" />
        <CheckField {...ticks('lapsedAsRepealed')} label="年度报告的“本年废止件数”包括失效的文件" />
        <CheckField
          {...ticks('makesRules')}
          label="本机关有规章制定权"
          hint="国务院部门，省级和设区的市级人民政府（立法法第九十一条、第九十三条）。"
        />
      </OfficeForm>
    </>
  )
}
