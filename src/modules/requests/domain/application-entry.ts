import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import { applicantClasses, identityKinds, isOrganization, type ApplicantClass } from './applicant.ts'
import type { Application } from './application.ts'
import { faultOfContact, readContact } from './contact-entry.ts'
import { faultOfIdentityNumber, foldIdentityNumber } from './identity-number.ts'
import { faultOfWantedForm } from './wanted-combinations.ts'
import { supplyForms, wantedWays, type SupplyForm, type WantedWay } from './wanted-form.table.ts'

/** What a form says of a request, whoever filled it in. */
export type ApplicationEntry = Pick<Application, 'applicant' | 'identity' | 'description' | 'wanted'>

/** Field name → what is wrong with it, in Chinese. */
export type EntryErrors = Readonly<Record<string, string>>

type Sent = Readonly<Record<string, string>>
type Fault = readonly [field: string, message: string | undefined]

/**
 * Reads a filled-in form (条例 第二十九条第二款); the refusal names every wrong field at once. `identityNeeded`: online
 * nobody can show a card, so its number has to be written; at a counter a clerk may have seen it.
 */
export function readApplicationEntry(
  typed: Sent,
  { identityNeeded }: { readonly identityNeeded: boolean },
): Outcome<ApplicationEntry, EntryErrors> {
  const sent = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, printableText(text)]))
  const chosen = choicesIn(sent)
  const identity = readIdentity(sent, identityNeeded)
  const faults: readonly Fault[] = [
    ['class', chosen.class === undefined ? '请选择申请人类型。' : undefined],
    ['name', faultOfName(textOf(sent, 'name'), chosen.class)],
    ...identity.faults,
    ...faultOfContact(sent, chosen.way, chosen.class),
    ['description', faultOfDescription(sent['description'] ?? '')],
    ...faultsOfWanted(chosen),
  ]
  const errors = Object.fromEntries(faults.filter((fault): fault is [string, string] => fault[1] !== undefined))
  if (Object.keys(errors).length > 0) return refuse(errors)
  // Nothing chosen would have been a fault.
  const { class: of, form, way } = chosen as AllChosen
  const contact = readContact(sent, isOrganization(of))
  return done({
    applicant: { class: of, name: textOf(sent, 'name'), contact },
    identity: identity.value,
    description: (sent['description'] ?? '').replaceAll('\r\n', '\n').trim(),
    wanted: { form, way },
  })
}

type AllChosen = { readonly class: ApplicantClass; readonly form: SupplyForm; readonly way: WantedWay }
type Chosen = { readonly [Field in keyof AllChosen]: AllChosen[Field] | undefined }

function choicesIn(sent: Sent): Chosen {
  return {
    class: applicantClasses.find(({ key }) => key === sent['class'])?.key,
    form: supplyForms.find(({ key }) => key === sent['form'])?.key,
    way: wantedWays.find(({ key }) => key === sent['way'])?.key,
  }
}

function textOf(sent: Sent, name: string): string {
  return (sent[name] ?? '').trim()
}

function faultOfName(name: string, of: ApplicantClass | undefined): string | undefined {
  const organization = of !== undefined && isOrganization(of)
  if (name === '') return organization ? '请填写单位全称。' : '请填写姓名。'
  return [...name].length > 100 ? '名称过长，请核对。' : undefined
}

function faultOfDescription(description: string): string | undefined {
  const length = [...description.trim()].length
  if (length === 0) return '请写明需要的政府信息。'
  if (length < 4) return '内容过短，请写明文件名称、文号，或者时间、地点、事项。'
  return length > 10_000 ? '内容超过一万字，请精简，其余作为附件提交。' : undefined
}

function faultsOfWanted({ form, way }: Chosen): readonly Fault[] {
  return [
    ['form', form === undefined ? '请选择希望获取的形式。' : undefined],
    ['way', way === undefined ? '请选择获取的途径。' : form && faultOfWantedForm({ form, way })],
  ]
}

function readIdentity(sent: Sent, needed: boolean) {
  const kind = identityKinds.find(({ key }) => key === sent['identityKind'])?.key
  const number = foldIdentityNumber(sent['identityNumber'] ?? '')
  if (number === '' && !needed) return { value: null, faults: [] }
  const faults: readonly Fault[] = [
    ['identityKind', kind === undefined ? '请选择证件类型。' : undefined],
    ['identityNumber', faultOfIdentityNumber(kind ?? 'other', number)],
  ]
  return { value: kind === undefined ? null : { kind, number }, faults }
}
