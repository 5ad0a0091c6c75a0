import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { organKinds, organLevels } from '../domain/organ-kinds.table.ts'
import type { SuggestedPlaces } from '../domain/suggest-remedy-places.ts'

export type OrganFormProps = {
  readonly action: string
  readonly typed: RawFields
  readonly errors: FieldErrors
  /** The organs it can belong to or hand its duties to. */
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly suggested: SuggestedPlaces | null
  readonly cancel: string
}

type FieldOf = (name: string) => { readonly name: string; readonly value?: string; readonly error?: string }

/** The form of an organ, new or changed. */
export function OrganForm({ action, typed, errors, organs, suggested, cancel }: OrganFormProps): VNode {
  const field: FieldOf = (name) => {
    const [value, error] = [typed[name], errors[name]]
    return { name, ...(value === undefined ? {} : { value }), ...(error === undefined ? {} : { error }) }
  }
  return (
    <OfficeForm action={action} errors={errors} submit="保存" cancel={cancel}>
      {typed['version'] === undefined ? null : <input type="hidden" name="version" value={typed['version']} />}
      <Identity field={field} typed={typed} organs={organs} isNew={typed['version'] === undefined} />
      <RemedyPlaces field={field} suggested={suggested} />
      <DisclosureUnitFields field={field} />
    </OfficeForm>
  )
}

type IdentityProps = Pick<OrganFormProps, 'typed' | 'organs'> & { readonly field: FieldOf; readonly isNew: boolean }

function Identity({ field, typed, organs, isNew }: IdentityProps): VNode {
  const choices = organs.map(({ id, name }) => ({ value: id, label: name }))
  const options = (table: readonly { readonly key: string; readonly zh: string }[]) =>
    table.map(({ key, zh }) => ({ value: key, label: zh }))
  return (
    <FieldSet legend="机关">
      <TextField {...field('name')} label="全称" />
      <TextField {...field('shortName')} label="简称" hint="列表中使用，不填则与全称相同" />
      {isNew ? null : (
        <TextField {...field('renamedOn')} type="date" label="更名日期" hint="修改全称时填写，原名称保留；不填为今天" />
      )}
      <SelectField {...field('kind')} label="类别" choices={options(organKinds)} />
      <SelectField {...field('level')} label="级别" choices={options(organLevels)} />
      <SelectField {...field('parentId')} label="隶属于" any="无" choices={choices} />
      <SelectField
        {...field('succeededBy')}
        label="职权承接机关"
        hint="机关撤销、职权变更时选择；公众将被引导到承接机关"
        any="无"
        choices={choices}
      />
      <CheckField
        name="discloses"
        label="受理政府信息公开申请"
        hint="勾选后出现在门户的申请表中"
        checked={typed['discloses'] !== undefined}
      />
    </FieldSet>
  )
}

type RemedyProps = { readonly field: FieldOf; readonly suggested: SuggestedPlaces | null }

function RemedyPlaces({ field, suggested }: RemedyProps): VNode {
  const body = suggested?.reconsideration
  const hint =
    body === undefined || body.names.length === 0
      ? '告知书中写明的名称，请填写全称'
      : `依法应为${body.names.join('或者')}（${body.article}）`
  const court = suggested?.court
  return (
    <FieldSet legend="救济途径" hint="写入告知书的救济告知段。填写的名称原样使用，请核对。">
      <TextField {...field('reconsiderationName')} label="行政复议机关" hint={hint} />
      <TextField {...field('reconsiderationAddress')} label="复议申请地址" />
      <TextField {...field('reconsiderationUrl')} type="url" label="网上提交复议申请的网址" />
      <TextField
        {...field('courtName')}
        label="管辖法院"
        hint={
          court === null || court === undefined
            ? '告知书中写明的名称，请填写全称'
            : `一般为${court.name}（${court.article}）；实行集中管辖的，按当地规定填写`
        }
      />
    </FieldSet>
  )
}

function DisclosureUnitFields({ field }: { readonly field: FieldOf }): VNode {
  return (
    <FieldSet legend="政府信息公开工作机构" hint="公布在指南和申请页面上，供公众联系。">
      <TextField {...field('unitName')} label="机构名称" />
      <TextField {...field('address')} label="办公地址" />
      <TextField {...field('postcode')} label="邮政编码" inputmode="numeric" />
      <TextField {...field('hours')} label="办公时间" />
      <TextField {...field('phone')} type="tel" label="联系电话" />
      <TextField {...field('fax')} type="tel" label="传真" />
      <TextField {...field('email')} type="email" label="电子邮箱" />
    </FieldSet>
  )
}
