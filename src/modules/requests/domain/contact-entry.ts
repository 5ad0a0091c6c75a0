import { isOrganization, type ApplicantClass, type Contact } from './applicant.ts'
import type { WantedWay } from './wanted-form.table.ts'

type Sent = Readonly<Record<string, string>>

/** The contact a form names; a person needs nobody else to talk to. */
export function readContact(sent: Sent, organization: boolean): Contact {
  return {
    person: organization ? textOf(sent, 'person') : '',
    phone: textOf(sent, 'phone'),
    email: textOf(sent, 'email'),
    address: textOf(sent, 'address'),
    postcode: textOf(sent, 'postcode').normalize('NFKC'),
  }
}

/** What is wrong with the contact, field by field: it must be enough to confirm receipt and to deliver the reply. */
export function faultOfContact(
  sent: Sent,
  way: WantedWay | undefined,
  of: ApplicantClass | undefined,
): readonly [string, string | undefined][] {
  const organization = of !== undefined && isOrganization(of)
  const contact = readContact(sent, organization)
  return [
    ['person', organization && contact.person === '' ? '请填写联系人姓名。' : tooLong(contact.person)],
    ['phone', faultOfPhone(contact, way)],
    ['email', faultOfEmail(contact.email, way)],
    ['address', way === 'post' && contact.address === '' ? '选择邮寄的，请填写详细地址。' : tooLong(contact.address)],
    ['postcode', /^(\d{6})?$/.test(contact.postcode) ? undefined : '邮政编码应为6位数字。'],
  ]
}

function textOf(sent: Sent, name: string): string {
  return (sent[name] ?? '').trim()
}

function tooLong(text: string): string | undefined {
  return [...text].length > 200 ? '内容过长，请核对。' : undefined
}

function faultOfPhone({ phone, email }: Contact, way: WantedWay | undefined): string | undefined {
  if (phone !== '') return isPhone(phone) ? undefined : '联系电话有误，请核对，例如 13800000000 或 0000-1234567。'
  if (way === 'fax') return '选择传真的，请填写传真号码。'
  return email === '' ? '请至少填写联系电话、电子邮箱中的一项，以便机关与您确认收到申请。' : undefined
}

function isPhone(phone: string): boolean {
  const folded = phone.normalize('NFKC')
  return /^[+\d][\d\s\-()转,、/]{4,40}$/.test(folded) && folded.replace(/\D/g, '').length >= 7
}

function faultOfEmail(email: string, way: WantedWay | undefined): string | undefined {
  if (email === '') return way === 'email' ? '选择电子邮件的，请填写电子邮箱。' : undefined
  return /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email) && email.length <= 200
    ? undefined
    : '电子邮箱有误，请核对。'
}
