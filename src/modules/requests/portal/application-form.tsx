import type { ComponentChildren, VNode } from 'preact'
import { CheckField } from '../../../ui/choice-fields.tsx'
import { FormErrors } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Organ } from '../../organizations/public.ts'
import type { PublishedThing } from '../domain/published-thing.ts'
import type { PurposeHint } from '../domain/recognise-purpose.ts'
import {
  ApplicantFields,
  ContactFields,
  DescriptionField,
  IdentityFields,
  WantedFields,
  type FieldsProps,
} from './application-fields.tsx'
import { OtherDoors } from './other-doors.tsx'
import { PublishedList } from './published-list.tsx'
import { addressOf } from '../../../ui/address.ts'

export type ApplicationFormProps = FieldsProps & {
  readonly organ: Organ
  readonly person: boolean
  readonly submissionKey: string
  /** What was found to be public already; undefined where nobody asked to look. */
  readonly published: readonly PublishedThing[] | undefined
  readonly hints: readonly PurposeHint[]
}

/** The form of a request for information, for one organ and one sort of applicant. */
export function ApplicationForm(props: ApplicationFormProps): VNode {
  const { organ, person, submissionKey, typed, errors } = props
  return (
    <>
      <PageHead title="提交政府信息公开申请" crumbs={[{ label: '依申请公开', href: '/requests' }]} lead={organ.name} />
      <div class="width section apply">
        <form
          class="flow"
          method="post"
          action="/requests/new"
          encType="multipart/form-data"
          data-draft={person ? 'request-person' : 'request-organization'}
        >
          {/* What the Enter key presses: the first button of a form. */}
          <button class="unseen" type="submit" tabIndex={-1} aria-hidden="true" />
          <FormErrors errors={errors} />
          <div class="draft-bar notice" hidden />
          <input type="hidden" name="organ" value={organ.id} />
          <input type="hidden" name="submissionKey" value={submissionKey} />
          <input type="hidden" name="as" value={person ? 'person' : 'organization'} />
          {person ? <input type="hidden" name="class" value="naturalPerson" /> : null}
          <Part title="一、向谁申请，谁来申请">
            <Chosen organ={organ} person={person} />
            <ApplicantFields {...props} of={person ? 'naturalPerson' : 'organization'} />
          </Part>
          <Part title="二、身份证明">
            <IdentityFields {...props} />
          </Part>
          <Part title="三、联系方式">
            <ContactFields {...props} />
          </Part>
          <Part title="四、需要什么信息">
            <DescriptionField {...props} />
            <div class="button-row">
              <button class="button button-quiet" type="submit" name="look" value="yes">
                先查查是否已公开
              </button>
            </div>
            <div id="published" aria-live="polite">
              {props.published === undefined ? null : <PublishedList things={props.published} />}
            </div>
            <OtherDoors hints={props.hints} />
          </Part>
          <Part title="五、怎样获取">
            <WantedFields {...props} />
          </Part>
          <Consent checked={typed['consent'] === 'on'} error={errors['consent']} />
          <div class="button-row">
            <button class="button" type="submit">
              提交申请
            </button>
          </div>
        </form>
        <WritingHelp organ={organ} />
      </div>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <fieldset class="box flow">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

function Chosen({ organ, person }: Pick<ApplicationFormProps, 'organ' | 'person'>): VNode {
  return (
    <p class="chosen">
      向<strong>{organ.name}</strong>申请，以<strong>{person ? '个人' : '单位'}</strong>名义。{' '}
      <a href={addressOf('/requests/new', { organ: organ.id, as: person ? 'organization' : 'person' })}>
        改以{person ? '单位' : '个人'}名义申请
      </a>{' '}
      <a href="/requests/new">换一个机关</a>
    </p>
  )
}

function Consent({ checked, error }: { readonly checked: boolean; readonly error: string | undefined }): VNode {
  return (
    <div class={error === undefined ? 'box' : 'box field-wrong'}>
      {error === undefined ? null : <p class="field-error">{error}</p>}
      <CheckField
        name="consent"
        label="我已了解个人信息的用途"
        hint="以上信息只用于办理本次申请：核实身份、与您联系、送达答复。证件号码和身份证明加密保存，只有办理人员在必要时可以查看并留有记录，归档后按期清除。"
        checked={checked}
      />
    </div>
  )
}

/** Art. 29 and 43: who cannot write or read well is helped; the unit fills the form in. */
function WritingHelp({ organ }: { readonly organ: Organ }): VNode {
  const { name, address, phone, hours } = organ.disclosureUnit
  return (
    <aside class="box flow" aria-labelledby="writing-help">
      <h2 id="writing-help">填写有困难？</h2>
      <p>
        采用书面形式确有困难的，可以口头提出，由工作人员代为填写；阅读、视听有障碍的，我们提供必要的帮助（条例第二十九条、第四十三条）。
      </p>
      <dl class="contact-lines">
        <dt>受理机构</dt>
        <dd>{name}</dd>
        {phone === '' ? null : (
          <>
            <dt>电话</dt>
            <dd>
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </dd>
          </>
        )}
        {address === '' ? null : (
          <>
            <dt>地址</dt>
            <dd>{address}</dd>
          </>
        )}
        {hours === '' ? null : (
          <>
            <dt>办公时间</dt>
            <dd>{hours}</dd>
          </>
        )}
      </dl>
    </aside>
  )
}
