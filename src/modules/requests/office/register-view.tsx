import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { SelectField, TextField } from '../../../ui/field.tsx'
import { FieldSet, OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { applicantClasses, identityKinds } from '../domain/applicant.ts'
import { channels } from '../domain/channel.table.ts'
import type { PurposeHint } from '../domain/recognise-purpose.ts'
import { ContactFields, DescriptionField, UploadField, WantedFields } from '../portal/application-fields.tsx'
import type { KeptUpload } from '../portal/uploads.ts'
import type { EarlierRequest } from '../queries/requests-of-applicant.ts'
import { EarlierRequests } from './register-earlier.tsx'

export type RegisterShown = {
  readonly typed: RawFields
  readonly errors: RawFields
  readonly uploads: readonly KeptUpload[]
  readonly submissionKey: string
  /** Undefined before anybody looked. */
  readonly earlier: readonly EarlierRequest[] | undefined
  readonly hints: readonly PurposeHint[]
  readonly today: Day
}

const choicesOf = (table: readonly { readonly key: string; readonly zh: string }[]) =>
  table.map(({ key, zh }) => ({ value: key, label: zh }))

/** One page for everything that does not come by the portal's form, in the order it lies on the desk. */
export function RegisterView(shown: RegisterShown): VNode {
  return (
    <>
      <OfficeHead
        title="登记申请"
        crumbs={[{ label: '依申请公开', href: '/office/requests' }]}
        lead="登记当面、邮寄、传真、电子邮件等渠道收到的申请。口头申请由工作人员代为填写，并请申请人确认（条例第二十九条）。"
      />
      <Columns
        main={
          <Panel id="register" title="申请的内容">
            <OfficeForm
              action="/office/requests/new"
              errors={shown.errors}
              submit="登记"
              cancel="/office/requests"
              files
            >
              <RegisterFields {...shown} />
            </OfficeForm>
          </Panel>
        }
        aside={<Beside {...shown} />}
      />
    </>
  )
}

function RegisterFields({ typed, errors, uploads, submissionKey }: RegisterShown): VNode {
  const value = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <FieldSet legend="收到">
        <SelectField
          {...value('channel')}
          label="渠道"
          choices={channels.filter(({ key }) => key !== 'online').map(({ key, zh }) => ({ value: key, label: zh }))}
        />
        <TextField {...value('arrivedOn')} label="收到或者签收之日" type="date" />
        <TextField
          {...value('confirmedOn')}
          label="与申请人确认之日（可不填）"
          type="date"
          hint="平信、传真、电子邮件以双方确认之日为收到之日"
        />
      </FieldSet>
      <FieldSet legend="申请人">
        <SelectField {...value('class')} label="类型" choices={choicesOf(applicantClasses)} />
        <TextField {...value('name')} label="姓名或者单位全称" autocomplete="off" />
        <TextField {...value('person')} label="联系人（单位必填）" autocomplete="off" />
        <SelectField {...value('identityKind')} label="证件类型" choices={choicesOf(identityKinds)} any="未提供" />
        <TextField {...value('identityNumber')} label="证件号码（可不填）" autocomplete="off" />
        <TextField
          {...value('identityNote')}
          label="身份证明的说明（可不填）"
          hint="例如“当场核验身份证原件”“未附身份证明，拟通知补正”"
        />
      </FieldSet>
      <FieldSet legend="联系方式">
        <ContactFields {...{ typed, errors }} />
      </FieldSet>
      <DescriptionField {...{ typed, errors }} />
      <WantedFields {...{ typed, errors }} />
      <FieldSet legend="附件">
        <UploadField {...{ errors, uploads }} slot="original" label="申请书的扫描件或者照片（可不传）" />
        <UploadField {...{ errors, uploads }} slot="proof" label="身份证明（可不传）" />
      </FieldSet>
      <div class="button-row">
        <button class="button button-quiet" type="submit" name="look" value="yes">
          先查同一申请人的申请
        </button>
      </div>
    </>
  )
}

function Beside({ earlier, hints }: RegisterShown): VNode {
  return (
    <>
      {earlier === undefined ? (
        <Panel id="receipt-rules" title="收到申请之日">
          <ul class="bullets">
            <li>当面提交：提交之日</li>
            <li>挂号信、特快专递：签收之日</li>
            <li>平常信函：收到当日与申请人确认，确认之日</li>
            <li>传真、电子邮件：双方确认之日</li>
          </ul>
          <p class="soft">依据：条例第三十一条。未确认的申请先登记，答复期限自确认次日起算。</p>
        </Panel>
      ) : (
        <EarlierRequests earlier={earlier} />
      )}
      {hints.length === 0 ? null : (
        <Panel id="hints" title="可能不是信息公开申请">
          <ul class="bullets">
            {hints.map(({ purpose, zh, words, article }) => (
              <li key={purpose}>
                像是{zh}（“{words}”），{article}
              </li>
            ))}
          </ul>
          <p class="soft">仅供参考，是否属于信息公开申请由承办人判断，不影响登记。</p>
        </Panel>
      )}
    </>
  )
}
