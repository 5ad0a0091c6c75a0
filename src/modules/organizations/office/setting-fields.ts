import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { readFields, type FieldErrors, type RawFields } from '../../../platform/http/fields.ts'
import {
  announcedChannels,
  decisionSteps,
  feeMethods,
  openChannels,
  otherReceipts,
  stepsOfDecision,
  type OrganSettings,
} from '../domain/organ-settings.ts'
import type { Organ, OrganEntry } from '../domain/organ.ts'
import type { SettingGroup } from '../domain/setting-groups.table.ts'

const text = (most: number) => z.string().trim().max(most, `不超过 ${most} 个字。`).default('')
const check = z.string().optional()
const count = (words: string, least: number, most: number) =>
  z
    .string(`请填写${words}。`)
    .trim()
    .regex(/^\d{1,5}$/, `${words}应为整数。`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `${words}应在 ${least} 至 ${most} 之间。`)
const keysOf = <Key extends string>(table: readonly { readonly key: Key }[]) => table.map(({ key }) => key)

/** Channels the law opens by itself (条例 第二十九条), whatever an organ chooses. */
export const lawfulChannels = ['counter', 'post'] as const

/** Of the numbers of letters: a list of organs names them too. */
export const numberFields = z.object({
  documentCode: text(20).refine((code) => !/[〔〕[\]\d]/.test(code), '机关代字只写文字，年份和序号由系统编排。'),
  registerPrefix: text(20).refine((prefix) => prefix !== '', '请填写登记编号前缀。'),
})

type Settled = { readonly settings: Partial<OrganSettings>; readonly documentCode?: string }
type ReadForm = (form: RawFields) => Outcome<Settled, FieldErrors>

/** What each group's form says of the organ, or what is wrong with it; boxes not ticked are not sent. */
const readGroup: Readonly<Record<SettingGroup, ReadForm>> = {
  channels: reading(
    z.object({
      otherReceipt: z.enum(keysOf(otherReceipts), '请选择其他渠道的收到之日。'),
      ...Object.fromEntries(announcedChannels.map(({ key }) => [`rule-${key}`, text(200)])),
    }),
    ({ otherReceipt }, form) => ({
      settings: { otherReceipt, channels: channelsIn(form), receivingRules: rulesIn(form) },
    }),
  ),
  decision: reading(z.object({ singleHanded: check }), ({ singleHanded }, form) => ({
    settings: {
      singleHanded: singleHanded !== undefined,
      decisionSteps: keysOf(decisionSteps).filter((key) => form[`step-${key}`] !== undefined),
    },
  })),
  correction: reading(z.object({ correctionWorkingDays: count('补正期限', 1, 90) }), (settings) => ({ settings })),
  fees: reading(z.object({ feeMethod: z.enum(keysOf(feeMethods), '请选择一种收费方式。') }), (settings) => ({
    settings,
  })),
  keeping: reading(
    z.object({
      retentionYears: count('保管期限', 1, 100),
      purgeIdentityAfterDays: count('销毁期限', 1, 3650),
    }),
    (settings) => ({ settings }),
  ),
  letters: reading(numberFields.extend({ sealName: text(100) }), ({ documentCode, registerPrefix, sealName }) => ({
    documentCode,
    settings: { registerPrefix, sealName: sealName === '' ? null : sealName },
  })),
}

function reading<Fields>(schema: z.ZodType<Fields>, settle: (fields: Fields, form: RawFields) => Settled): ReadForm {
  return (form) => {
    const fields = readFields(schema, form)
    return fields.ok ? done(settle(fields.value, form)) : fields
  }
}

/** The channels of the law are open, whatever was ticked. */
function channelsIn(form: RawFields): OrganSettings['channels'] {
  const isLawful = (channel: string) => lawfulChannels.some((key) => key === channel)
  return keysOf(openChannels).filter((key) => isLawful(key) || form[`channel-${key}`] !== undefined)
}

function rulesIn(form: RawFields): OrganSettings['receivingRules'] {
  const rules = announcedChannels.map(({ key }) => [key, (form[`rule-${key}`] ?? '').trim()] as const)
  return Object.fromEntries(rules.filter(([, rule]) => rule !== ''))
}

/** The organ's entry as the form of a group changes it: all other settings stay. */
export function entryOfGroup(
  organ: Organ,
  group: SettingGroup,
  form: RawFields,
): Outcome<Partial<OrganEntry>, FieldErrors> {
  const read = readGroup[group](form)
  if (!read.ok) return read
  const { settings, ...entry } = read.value
  return done({ ...entry, settings: { ...organ.settings, ...settings } })
}

/** The settings of an organ as the forms show them. */
export function fieldsOfSettings({ settings, documentCode }: Organ): RawFields {
  const ticked = (prefix: string, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [`${prefix}-${key}`, 'on']))
  return {
    documentCode,
    correctionWorkingDays: String(settings.correctionWorkingDays),
    retentionYears: String(settings.retentionYears),
    purgeIdentityAfterDays: String(settings.purgeIdentityAfterDays),
    registerPrefix: settings.registerPrefix,
    sealName: settings.sealName ?? '',
    feeMethod: settings.feeMethod,
    otherReceipt: settings.otherReceipt,
    ...Object.fromEntries(Object.entries(settings.receivingRules).map(([key, rule]) => [`rule-${key}`, rule])),
    ...(settings.singleHanded ? { singleHanded: 'on' } : {}),
    ...ticked('step', stepsOfDecision(settings)),
    ...ticked('channel', settings.channels),
  }
}
