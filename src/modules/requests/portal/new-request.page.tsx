import { randomUUID } from 'node:crypto'
import { dayInChina } from '../../../kernel/day.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { Page, Question, Reply } from '../../../platform/http/page.ts'
import type { Organ } from '../../organizations/public.ts'
import { readApplicationEntry, type ApplicationEntry } from '../domain/application-entry.ts'
import { recognisePurpose } from '../domain/recognise-purpose.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { sessionCookie } from './applicant-session.ts'
import { ApplicationForm, type ApplicationFormProps } from './application-form.tsx'
import { OrganChooser } from './organ-chooser.tsx'
import type { PortalNeeds } from './portal-needs.ts'
import { keepUploads, submissionKeyIn } from './uploads.ts'

const PATH = '/requests/new'
const applicant = { kind: 'applicant' } as const

/** Choosing whom to ask, then the empty form. */
export function newRequestPage(needs: PortalNeeds): Page {
  return {
    method: 'GET',
    path: PATH,
    may: 'anyone',
    carries: 'address',
    async answer({ query }) {
      const organ = await findAsked(needs, query['organ'] ?? '')
      if (organ === undefined) return chooser(needs, query)
      const person = query['as'] !== 'organization'
      const typed = { form: 'electronic', way: 'online', ...query }
      return form({ ...empty, organ, person, typed, submissionKey: randomUUID() })
    },
  }
}

/** Takes the form: registers the request, or shows the form again with nothing lost, files included. */
export function submitRequestPage(needs: PortalNeeds): Page {
  return {
    method: 'POST',
    path: PATH,
    may: 'anyone',
    carries: 'files',
    costly: true,
    async answer(question) {
      const organ = await findAsked(needs, question.form['organ'] ?? '')
      const submissionKey = submissionKeyIn(question.form)
      if (organ === undefined || submissionKey === undefined) return chooser(needs, { organ: '' })
      const sent = { question, organ, submissionKey }
      const wrongFiles = await keepUploads(
        needs.intake,
        applicant,
        { organId: organ.id, submissionKey },
        { files: question.files, slots: ['proof', 'proofBack'] },
      )
      if (question.form['look'] === 'yes') return again(needs, sent, wrongFiles)
      const entry = readApplicationEntry(question.form, { identityNeeded: true })
      const errors = {
        ...(entry.ok ? {} : entry.refusal),
        ...(await faultOfProof(needs, submissionKey)),
        ...wrongFiles,
        ...(question.form['consent'] === 'on' ? {} : { consent: '请确认已了解个人信息的用途。' }),
      }
      return entry.ok && Object.keys(errors).length === 0
        ? register(needs, sent, entry.value)
        : again(needs, sent, errors)
    },
  }
}

type Sent = { readonly question: Question; readonly organ: Organ; readonly submissionKey: string }

const empty = { errors: {}, uploads: [], published: undefined, hints: [] }

async function findAsked(needs: PortalNeeds, id: string): Promise<Organ | undefined> {
  return (await organsOnline(needs)).find((organ) => organ.id === id)
}

/** The online channel is the organ's choice; once opened it binds (国办公开办函〔2017〕19号). */
async function organsOnline(needs: PortalNeeds): Promise<readonly Organ[]> {
  return (await needs.listDisclosingOrgans()).filter(({ settings }) => settings.channels.includes('online'))
}

async function chooser(needs: PortalNeeds, query: RawFields): Promise<Reply> {
  const organs = await organsOnline(needs)
  const errors: RawFields = query['organ'] === undefined ? {} : { organ: '请选择申请的机关。' }
  const body = <OrganChooser {...{ organs, organ: query['organ'], errors }} />
  return { kind: 'page', status: query['organ'] === undefined ? 200 : 400, title: '向哪个机关申请', body }
}

function form(props: ApplicationFormProps, status = 200): Reply {
  const body = <ApplicationForm {...props} />
  return { kind: 'page', status, title: '提交政府信息公开申请', body, scripts: ['draft.js'], secret: true }
}

/** The form as it was typed, with its mistakes, what is public already and other doors. */
async function again(needs: PortalNeeds, { question, organ, submissionKey }: Sent, errors: RawFields): Promise<Reply> {
  const typed = question.form
  const description = typed['description'] ?? ''
  const [uploads, published] = await Promise.all([
    needs.intake.ask.waitingFiles(submissionKey),
    typed['look'] === 'yes' ? needs.findPublished(description) : undefined,
  ])
  const person = typed['as'] !== 'organization'
  const hints = recognisePurpose(description)
  const status = Object.keys(errors).length === 0 ? 200 : 400
  return form({ ...{ organ, person, submissionKey, typed, errors, uploads, published, hints } }, status)
}

async function faultOfProof(needs: PortalNeeds, submissionKey: string): Promise<RawFields> {
  const waiting = await needs.intake.ask.waitingFiles(submissionKey)
  if (waiting.some(({ slot }) => slot === 'proof')) return {}
  return { proof: '请上传身份证明。不方便上传的，可以改用当面提交或者邮寄的方式申请。' }
}

async function register(
  needs: PortalNeeds,
  { question, organ, submissionKey }: Sent,
  entry: ApplicationEntry,
): Promise<Reply> {
  const now = needs.now()
  const arrival = { channel: 'online', arrivedOn: dayInChina(now), confirmedOn: null } as const
  const registered = await needs.intake.act.submit(applicant, {
    ...{ ...entry, ...arrival, organId: organ.id, submissionKey },
  })
  if (!registered.ok) return again(needs, { question, organ, submissionKey }, { name: refusalText[registered.refusal] })
  const { id, code } = registered.value
  const cookie = sessionCookie(needs.secrets, { id, organId: organ.id, code }, now)
  return { kind: 'redirect', to: '/requests/received', cookies: [cookie] }
}
