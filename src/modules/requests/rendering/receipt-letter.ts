import { dayInChinese, type Day } from '../../../kernel/day.ts'
import type { OfficialLetter } from '../../../kernel/official-letter.ts'
import {
  composeLetter,
  organInLetters,
  statutoryTemplate,
  type LetterFacts,
  type LetterTemplate,
} from '../../letters/public.ts'
import type { WorkCalendar } from '../../../statute/calendar/work-calendar.ts'
import type { Organ } from '../../organizations/public.ts'
import { isOrganization } from '../domain/applicant.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { channels } from '../domain/channel.table.ts'
import { wordsOfCase } from '../domain/letter-words-of-case.ts'
import { printedCode } from '../domain/query-code.ts'

export type ReceiptFacts = {
  readonly organ: Organ
  readonly calendar: WorkCalendar
  readonly today: Day
  /** Printed where it is known; what is kept of it cannot be turned back. */
  readonly code: string | null
  readonly template?: LetterTemplate
}

/**
 * 登记回执 (条例 第三十一条、第四十五条). What came over a channel both sides have to confirm has no day of receipt yet: its
 * applicant gets a slip that says so instead.
 */
export function receiptLetter(file: CaseFile, facts: ReceiptFacts): OfficialLetter {
  if (file.state.receivedOn === null || file.clock.due === null) return submissionSlip(file, facts)
  return composeLetter(facts.template ?? statutoryTemplate('receipt'), letterFacts(file, facts))
}

function letterFacts(file: CaseFile, { organ, calendar, today, code }: ReceiptFacts): LetterFacts {
  const { id, documentCode, disclosureUnit: unit } = organ
  const inLetters = { id, documentCode, unit, ...organInLetters(organ) }
  return {
    organ: inLetters,
    recipient: { name: file.request.applicant.name, isPerson: !isOrganization(file.request.applicant.class) },
    words: { ...wordsOfCase(file, inLetters, calendar), ...(code === null ? {} : { queryCode: printedCode(code) }) },
    ...{ flags: new Set(), choice: null, number: null, issuedOn: today, draftedOn: today },
    ...{ servedOnline: false, sealed: true, attachments: [], attachmentPages: null, copiesTo: [] },
  }
}

function submissionSlip({ request }: CaseFile, { organ, today, code }: ReceiptFacts): OfficialLetter {
  const channel = channels.find(({ key }) => key === request.channel)?.zh ?? ''
  const you = isOrganization(request.applicant.class) ? '你单位' : '您'
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
  return {
    organName: organ.name,
    head: 'plain',
    number: null,
    title: '政府信息公开申请提交凭证',
    addressee: request.applicant.name,
    blocks: [
      paragraph(
        `${you}于${dayInChinese(today)}通过${channel}提出的政府信息公开申请已经登记，登记编号为${request.number}。`,
      ),
      paragraph(`${you}申请公开的内容为：`),
      { kind: 'quote', text: request.description },
      paragraph(
        `根据《中华人民共和国政府信息公开条例》第三十一条的规定，通过${channel}提交的申请，以双方确认之日为收到申请之日。本机关将与${you}联系确认，答复期限自确认之次日起算。`,
      ),
      ...(code === null
        ? []
        : [paragraph(`${you}可以凭登记编号和查询码查询办理进度。查询码为${printedCode(code)}，请妥善保管。`)]),
    ],
    attachments: [],
    signedBy: organ.name,
    date: today,
    sealed: false,
    note: organ.disclosureUnit.phone === '' ? null : `联系电话：${organ.disclosureUnit.phone}`,
    copiesTo: [],
  }
}
