import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { printableText } from '../../../kernel/printable-text.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Reply } from '../../../platform/http/page.ts'
import { readApplicationEntry, type ApplicationEntry } from '../domain/application-entry.ts'
import { readArrivalEntry, type ArrivalEntry } from '../domain/arrival-entry.ts'
import { recognisePurpose } from '../domain/recognise-purpose.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { keepUploads, submissionKeyIn } from '../portal/uploads.ts'
import type { RegisterDesk } from './register-desk.ts'
import { RegisterView, type RegisterShown } from './register-view.tsx'

const PATH = '/office/requests/new'
const TITLE = '登记申请'

const view = { title: TITLE, view: (shown: RegisterShown) => <RegisterView {...shown} /> }

/** Registering what came over the counter, by post or over a wire (条例 第二十九条至第三十一条). */
export function registerFormPages(desk: RegisterDesk): readonly Page[] {
  return [
    officePage({
      ...{ path: PATH, may: 'register-requests', ...view },
      fields: z.object({}),
      load: async () => done(emptyForm(desk.today())),
    }),
    officeForm({
      ...{ path: PATH, may: 'register-requests', carries: 'files', ...view },
      fields: z.record(z.string(), z.string()),
      submit: (asked) => register(desk, asked),
      again: async (errors, question) => done(await shownAgain(desk, errors, question)),
    }),
  ]
}

function emptyForm(today: Day): RegisterShown {
  const typed = { channel: 'in-person', arrivedOn: today, class: 'naturalPerson', form: 'paper', way: 'pick-up' }
  return { typed, errors: {}, uploads: [], submissionKey: randomUUID(), earlier: undefined, hints: [], today }
}

type Sending = Promise<Outcome<Reply, RawFields>>

async function register(desk: RegisterDesk, question: OfficeQuestion): Sending {
  const { actor, form, files } = question
  const submissionKey = submissionKeyIn(form)
  if (submissionKey === undefined) return refuse({ '': '页面已经过期，请重新打开。' })
  const place = { organId: actor.organId, submissionKey }
  const wrongFiles = await keepUploads(desk.intake, actor, place, { files, slots: ['original', 'proof'] })
  if (form['look'] === 'yes') return refuse(wrongFiles)
  const read = readRegistration(form, desk.today())
  if (!read.ok || Object.keys(wrongFiles).length > 0) return refuse({ ...(read.ok ? {} : read.refusal), ...wrongFiles })
  const registered = await desk.intake.act.submit(actor, { ...read.value, ...place }, remarkIn(form))
  if (!registered.ok) return refuse({ '': refusalText[registered.refusal] })
  return goOn(`/office/requests/${registered.value.id}/registered`, `已登记，登记编号${registered.value.number}。`)
}

function readRegistration(form: RawFields, today: Day): Outcome<ApplicationEntry & ArrivalEntry, RawFields> {
  const [arrival, entry] = [readArrivalEntry(form, today), readApplicationEntry(form, { identityNeeded: false })]
  if (arrival.ok && entry.ok) return done({ ...entry.value, ...arrival.value })
  return refuse({ ...(arrival.ok ? {} : arrival.refusal), ...(entry.ok ? {} : entry.refusal) })
}

function remarkIn(form: RawFields): string {
  const note = printableText(form['identityNote'] ?? '').trim()
  return note === '' ? '' : `身份证明：${note.slice(0, 500)}`
}

async function shownAgain(desk: RegisterDesk, errors: RawFields, question: OfficeQuestion): Promise<RegisterShown> {
  const { form, actor } = question
  const submissionKey = submissionKeyIn(form) ?? randomUUID()
  const marks = {
    number: (form['identityNumber'] ?? '').trim() || null,
    name: (form['name'] ?? '').trim(),
    phone: (form['phone'] ?? '').trim(),
  }
  const [uploads, earlier] = await Promise.all([
    desk.intake.ask.waitingFiles(submissionKey),
    desk.intake.ask.requestsOfApplicant(actor, marks),
  ])
  const hints = recognisePurpose(form['description'] ?? '')
  return { typed: form, errors, uploads, submissionKey, earlier, hints, today: desk.today() }
}
