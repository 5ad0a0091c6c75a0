import type { VNode } from 'preact'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { FileField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { ConfirmBox } from '../../../ui/office/confirm-box.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Leader } from '../domain/leader.ts'
import type { Site } from '../domain/site.ts'
import { VersionField } from './site-tabs.tsx'

export type LeaderShown = {
  readonly site: Site
  /** Null for a new one. */
  readonly leader: Leader | null
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** Everything that is entered of a leader on one page. */
export function LeaderView(shown: LeaderShown): VNode {
  const { site, leader } = shown
  const list = `/office/sites/${site.id}/leaders`
  const action = `${list}/${leader?.id ?? 'new'}`
  return (
    <>
      <OfficeHead
        title={leader?.name ?? '增加领导信息'}
        crumbs={[
          { label: '网站', href: '/office/sites' },
          { label: '领导信息', href: list },
        ]}
      />
      <OfficeForm action={action} errors={shown.errors} submit="保存" cancel={list} files>
        <VersionField version={site.version} />
        <LeaderFields {...shown} />
      </OfficeForm>
      {leader === null ? null : (
        <Panel id="removing" title="删去">
          <ConfirmBox
            label="删去这一位"
            question="不再担任职务的，删去后网站上不再显示。"
            action={`${action}/removal`}
            confirm="确认删去"
            danger
          >
            <VersionField version={site.version} />
          </ConfirmBox>
        </Panel>
      )}
    </>
  )
}

function LeaderFields({ leader, values, errors }: LeaderShown): VNode {
  const photo = leader?.photo ?? null
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  return (
    <>
      <TextField {...field('name')} label="姓名" />
      <TextField {...field('post')} label="职务" />
      <TextField {...field('position')} label="顺序" inputmode="numeric" hint="小的在前。" />
      <TextAreaField {...field('duties')} label="分工" rows={4} />
      <TextAreaField {...field('career')} label="简历" hint="一段一行。" rows={8} />
      {photo === null ? null : <img class="photo-sample" src={`/site-pictures/${photo}`} alt="现在的照片" />}
      <FileField
        name="photo"
        label={photo === null ? '照片' : '更换照片'}
        error={errors['photo']}
        hint="PNG或者JPG，不超过3 MB，竖幅。"
        accept=".png,.jpg,.jpeg"
      />
    </>
  )
}
