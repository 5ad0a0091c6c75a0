import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { isColour } from '../domain/style-of-colours.ts'
import { VersionField } from './site-tabs.tsx'

export type SiteForm = { readonly action: string; readonly values: RawFields; readonly errors: FieldErrors }

/** Everything that is entered of a site on one page; the address only once. */
export function SiteFields(form: SiteForm & { readonly isNew: boolean }): VNode {
  const { action, values, errors, isNew } = form
  return (
    <OfficeForm action={action} errors={errors} submit={isNew ? '建立' : '保存'} cancel="/office/sites">
      {isNew ? null : <VersionField version={values['version'] ?? ''} />}
      <TextField {...fieldOf(form, 'name')} label="网站名称" />
      {isNew ? (
        <TextField
          {...fieldOf(form, 'id')}
          label="网站地址"
          hint="用在网址中，例如land。小写字母开头，可以有数字和短横，建立后不能更改。"
        />
      ) : null}
      <TextAreaField
        {...fieldOf(form, 'domains')}
        label="域名"
        hint="一行一个，第一个是主要的。没有域名时通过上级网站的地址访问。"
        rows={2}
      />
      <Identity {...form} />
      <Colours {...form} />
    </OfficeForm>
  )
}

function fieldOf({ values, errors }: SiteForm, name: string) {
  return { name, value: values[name] ?? '', error: errors[name] }
}

function Identity(form: SiteForm): VNode {
  return (
    <FieldSet legend="页脚标识" hint="显示在每一页的底部（国办发〔2017〕47号），没有填写的不显示。">
      <TextField {...fieldOf(form, 'sponsor')} label="主办单位" />
      <TextField {...fieldOf(form, 'keeper')} label="承办单位" />
      <TextField {...fieldOf(form, 'code')} label="网站标识码" />
      <TextField {...fieldOf(form, 'icp')} label="ICP备案号" />
      <TextField {...fieldOf(form, 'police')} label="公安备案号" />
      <TextField {...fieldOf(form, 'contact')} label="联系方式" />
      <TextField
        {...fieldOf(form, 'mistakes')}
        label="“我为政府网站找错”的网址"
        hint="监管平台给本网站的地址，以https://或者http://开头。"
      />
      <TextField {...fieldOf(form, 'mark')} label="党政机关标识的网址" />
    </FieldSet>
  )
}

function Colours(form: SiteForm): VNode {
  return (
    <FieldSet legend="颜色" hint="全站不超过三种颜色（国办发〔2017〕47号）。保存时检查文字与底色的对比度。">
      {colours.map(({ name, label }) => (
        <div key={name} class="colour-field">
          <TextField {...fieldOf(form, name)} label={label} />
          <Sample colour={form.values[name] ?? ''} label={label} />
        </div>
      ))}
    </FieldSet>
  )
}

const colours = [
  { name: 'brand', label: '主色（链接、按钮）' },
  { name: 'deep', label: '深色（页头、页脚）' },
  { name: 'accent', label: '强调色' },
] as const

/** How text looks on the colour, and in it on white. */
function Sample({ colour, label }: { readonly colour: string; readonly label: string }): VNode | null {
  if (!isColour(colour)) return null
  return (
    <svg class="colour-sample" viewBox="0 0 160 40" role="img" aria-label={`${label}：${colour}`}>
      <rect width="80" height="40" fill={colour} />
      <rect x="80" width="80" height="40" fill="#ffffff" />
      <text x="40" y="26" text-anchor="middle" fill="#ffffff" font-size="16">
        文字
      </text>
      <text x="120" y="26" text-anchor="middle" fill={colour} font-size="16">
        文字
      </text>
    </svg>
  )
}
