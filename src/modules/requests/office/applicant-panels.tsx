import type { VNode } from 'preact'
import { dayInChinese } from '../../../kernel/day.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { applicantClasses, identityKinds } from '../domain/applicant.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { channels } from '../domain/channel.table.ts'
import { arrivedOn } from '../domain/first-day.ts'
import { supplyForms, wantedWays } from '../domain/wanted-form.table.ts'

/** What was asked for, word for word, and what a correction made of it. */
export function RequestPanel({ file }: { readonly file: CaseFile }): VNode {
  const { request, events } = file
  const corrections = events.filter((event) => event.kind === 'corrected')
  return (
    <Panel id="request" title="申请内容">
      <blockquote class="quoted">{request.description}</blockquote>
      {corrections.map(({ on, description }) => (
        <div key={on}>
          <h3>{dayInChinese(on)}补正</h3>
          <blockquote class="quoted">{description}</blockquote>
        </div>
      ))}
      <Facts
        facts={[
          { term: '提交方式', value: labelIn(channels, request.channel) },
          { term: '到达日期', value: dayInChinese(arrivedOn(file)) },
          { term: '获取形式', value: labelIn(supplyForms, request.wanted.form) },
          { term: '获取途径', value: labelIn(wantedWays, request.wanted.way) },
        ]}
      />
    </Panel>
  )
}

type ApplicantProps = { readonly file: CaseFile; readonly maySeeIdentity: boolean }

/** Who asked. The identity number is masked; the whole one is on a page that leaves a record. */
export function ApplicantPanel({ file: { request, state }, maySeeIdentity }: ApplicantProps): VNode {
  const { applicant } = request
  const { contact, identity } = applicant
  const shown = identity === null ? '未登记' : `${labelIn(identityKinds, identity.kind)} ${identity.masked}`
  return (
    <Panel id="applicant" title="申请人">
      <Facts
        facts={[
          { term: '名称', value: applicant.name },
          { term: '类型', value: labelIn(applicantClasses, applicant.class) },
          ...(contact.person === '' ? [] : [{ term: '联系人', value: contact.person }]),
          { term: '电话', value: contact.phone },
          { term: '电子邮箱', value: contact.email },
          { term: '地址', value: [contact.postcode, contact.address].filter((part) => part !== '').join(' ') },
          { term: '证件', value: state.identityPurged ? '已按规定清除' : shown },
        ]}
      />
      {identity === null || state.identityPurged || !maySeeIdentity ? null : (
        <p>
          <a href={`/office/requests/${request.id}/identity`}>查看完整证件号码</a>
        </p>
      )}
    </Panel>
  )
}

function labelIn(table: readonly { readonly key: string; readonly zh: string }[], key: string): string {
  return table.find((entry) => entry.key === key)?.zh ?? key
}
