import type { VNode } from 'preact'
import { RadioField } from '../../../ui/choice-fields.tsx'
import { FormErrors, SelectField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Organ } from '../../organizations/public.ts'

export type OrganChooserProps = {
  readonly organs: readonly Organ[]
  readonly organ: string | undefined
  readonly errors: Readonly<Record<string, string>>
}

/** The first step of a request: to whom, and on whose behalf. */
export function OrganChooser({ organs, organ, errors }: OrganChooserProps): VNode {
  return (
    <>
      <PageHead
        title="向哪个机关申请"
        crumbs={[{ label: '依申请公开', href: '/requests' }]}
        lead="谁制作的信息向谁申请；不能确定的，选择最可能掌握的机关，机关会告知您应当向谁申请。"
      />
      <div class="width section apply">
        <form class="box flow" method="get" action="/requests/new">
          <FormErrors errors={errors} />
          <SelectField
            name="organ"
            label="申请的机关"
            any="请选择"
            value={organ}
            error={errors['organ']}
            choices={organs.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioField
            name="as"
            legend="以谁的名义申请"
            value="person"
            choices={[
              { value: 'person', label: '个人', hint: '公民以自己的名义申请' },
              { value: 'organization', label: '单位', hint: '企业、科研机构、社会公益组织、法律服务机构和其他组织' },
            ]}
          />
          <button class="button" type="submit">
            下一步
          </button>
        </form>
      </div>
    </>
  )
}
