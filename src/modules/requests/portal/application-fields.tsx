import type { VNode } from 'preact'
import type { RawFields } from '../../../platform/http/fields.ts'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { FileField, SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { applicantClasses, identityKinds, isOrganization, type ApplicantClass } from '../domain/applicant.ts'
import { supplyForms, wantedWays } from '../domain/wanted-form.table.ts'
import type { KeptUpload } from './uploads.ts'

/** A form as it was typed, with what is wrong in it and the files it already has. */
export type FieldsProps = {
  readonly typed: RawFields
  readonly errors: RawFields
  readonly uploads: readonly KeptUpload[]
}

const organizations = applicantClasses.filter(({ key }) => isOrganization(key))
const choicesOf = (table: readonly { readonly key: string; readonly zh: string }[]) =>
  table.map(({ key, zh }) => ({ value: key, label: zh }))

/** Who applies: a person, or an organisation with somebody to talk to. */
export function ApplicantFields({
  typed,
  errors,
  of,
}: FieldsProps & { readonly of: ApplicantClass | 'organization' }): VNode {
  const value = (name: string) => ({ name, value: typed[name], error: errors[name] })
  if (of === 'naturalPerson') {
    return <TextField {...value('name')} label="姓名" hint="与身份证明一致" autocomplete="name" />
  }
  return (
    <>
      <SelectField {...value('class')} label="单位类型" choices={choicesOf(organizations)} any="请选择" />
      <TextField {...value('name')} label="单位全称" hint="与登记证书一致" autocomplete="organization" />
      <TextField {...value('person')} label="联系人" autocomplete="name" />
    </>
  )
}

/** Kind and number of the paper that proves who applies, and the paper itself. */
export function IdentityFields({
  typed,
  errors,
  uploads,
  person,
  numberHint = '只用于核实身份，加密保存，归档后按期清除',
}: FieldsProps & { readonly person: boolean; readonly numberHint?: string }): VNode {
  const value = (name: string) => ({ name, value: typed[name], error: errors[name] })
  const kinds = identityKinds.filter(({ of }) => of === 'both' || of === (person ? 'person' : 'organization'))
  return (
    <>
      <SelectField {...value('identityKind')} label="证件类型" choices={choicesOf(kinds)} any="请选择" />
      <TextField {...value('identityNumber')} label="证件号码" hint={numberHint} autocomplete="off" />
      <UploadField {...{ errors, uploads }} slot="proof" label={person ? '身份证明' : '登记证书'} hint={PROOF_HINT} />
      <UploadField
        {...{ errors, uploads }}
        slot="proofBack"
        label={person ? '证件另一面（可不传）' : '授权委托书或者经办人身份证明（可不传）'}
      />
    </>
  )
}

const PROOF_HINT = '证件的照片或者扫描件，JPG、PNG 或者 PDF，不超过 20 MB'

/** A file field that says what it already has: a file chosen once is not lost by a mistake elsewhere in the form. */
export function UploadField({
  slot,
  label,
  hint,
  errors,
  uploads,
}: Pick<FieldsProps, 'errors' | 'uploads'> & {
  readonly slot: string
  readonly label: string
  readonly hint?: string
}): VNode {
  const kept = uploads.find((one) => one.slot === slot)
  const words = kept === undefined ? hint : `已上传“${kept.name}”，不用再选；重新选择文件会替换它。`
  return <FileField name={slot} label={label} hint={words} error={errors[slot]} accept={ACCEPTED} />
}

const ACCEPTED = '.jpg,.jpeg,.png,.gif,.bmp,.tif,.tiff,.webp,.heic,.pdf,.ofd,.doc,.docx,.txt'

/** How the applicant can be reached. */
export function ContactFields({ typed, errors }: Pick<FieldsProps, 'typed' | 'errors'>): VNode {
  const value = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <>
      <TextField
        {...value('phone')}
        label="联系电话"
        type="tel"
        autocomplete="tel"
        hint="用于确认收到申请；与电子邮箱至少填一项"
      />
      <TextField {...value('email')} label="电子邮箱" type="email" autocomplete="email" />
      <TextField {...value('address')} label="通信地址" autocomplete="street-address" hint="选择邮寄的必填" />
      <TextField {...value('postcode')} label="邮政编码（可不填）" autocomplete="postal-code" inputmode="numeric" />
    </>
  )
}

/** What is asked for, in the applicant's own words. */
export function DescriptionField({ typed, errors }: Pick<FieldsProps, 'typed' | 'errors'>): VNode {
  return (
    <TextAreaField
      name="description"
      label="需要的政府信息"
      hint="写明文件名称、文号，或者时间、地点、事项等，便于机关查找。例如：“示范县柳林镇2025年土地征收补偿标准”。一件申请只写一个事项，办理更快。"
      rows={7}
      value={typed['description'] ?? ''}
      error={errors['description']}
    />
  )
}

/** In which form, by which way (条例 第二十九条第二款第三项、第四十条). */
export function WantedFields({ typed, errors }: Pick<FieldsProps, 'typed' | 'errors'>): VNode {
  return (
    <div class="choice-pair">
      <RadioField
        name="form"
        legend="希望获取的形式"
        value={typed['form']}
        error={errors['form']}
        choices={choicesOf(supplyForms)}
      />
      <RadioField
        name="way"
        legend="获取的途径"
        value={typed['way']}
        error={errors['way']}
        choices={choicesOf(wantedWays)}
      />
    </div>
  )
}
