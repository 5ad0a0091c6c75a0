import type { Actor, Applicant, Staff } from '../../../kernel/actor.ts'
import { dayInChina } from '../../../kernel/day.ts'
import { act } from '../../audit/public.ts'
import { calendarInForce } from '../../calendar/public.ts'
import { keepFile, listStoredFiles, purgeFile, readStoredFile } from '../../files/public.ts'
import { listOrgans } from '../../organizations/public.ts'
import { keepUpload, type Upload } from '../actions/intake/keep-upload.ts'
import { printCode } from '../actions/intake/print-code.ts'
import { submitApplication } from '../actions/intake/submit-application.ts'
import {
  takeApplicantStep,
  type ApplicantStepNeeds,
  type ApplicantStepOf,
} from '../actions/intake/take-applicant-step.ts'
import { digestOfCode, queryCodeFor } from '../actions/query-codes.ts'
import { identityKey } from '../actions/seal-identity.ts'
import { attachFile } from '../data/attach-file.ts'
import { addEvents, lockCase } from '../data/case-files.ts'
import { keepDelivery } from '../data/delivery-rows.ts'
import { findSubmitted, putOnRegister } from '../data/new-requests.ts'
import type { RequestTables } from '../data/request-tables.ts'
import { putWaitingFile, takeStaleFiles, takeWaitingFiles, waitingFiles } from '../data/waiting-files.ts'
import type { Application } from '../domain/application.ts'
import type { CaseFile } from '../domain/case-file.ts'
import type { PublishedAnswer } from '../domain/published-answer.ts'
import { printedCode } from '../domain/query-code.ts'
import type { RequestEvent } from '../domain/request-event.ts'
import type { RequestsNeeds } from '../requests-needs.ts'
import { lettersForApplicant } from '../queries/letters-for-applicant.ts'
import { namesOfLetters } from '../queries/names-of-letters.ts'
import { publishedAnswers } from '../queries/published-answers.ts'
import { whereItWent } from '../queries/where-it-went.ts'
import { caseForApplicant } from '../queries/case-for-applicant.ts'
import { findForm } from '../queries/find-form.ts'
import { findByCode, type RequestRef } from '../queries/find-by-code.ts'
import { requestsOfApplicant, type ApplicantMarks } from '../queries/requests-of-applicant.ts'

const applicant: Applicant = { kind: 'applicant' }
const DAY_MILLISECONDS = 86_400_000

/** Everything about requests coming in, and what applicants do about theirs. */
export function openIntake(needs: RequestsNeeds) {
  return { ask: intakeQuestions(needs), act: { ...deskActions(needs), ...applicantActions(needs) } }
}

export type Intake = ReturnType<typeof openIntake>

function intakeQuestions(needs: RequestsNeeds) {
  const requests = needs.database.withTables<RequestTables>()
  return {
    /** The request a number and a query code prove to be somebody's. */
    findByCode: (number: string, code: string) => findByCode(requests, number, digestOfCode(needs.secrets, code)),
    caseForApplicant: async (ref: RequestRef) => caseForApplicant(requests, await needs.calendar(ref.organId), ref),
    /** What was given on request and is public since, the newest first. */
    publishedAnswers: async (): Promise<readonly PublishedAnswer[]> => {
      const [rows, organs] = await Promise.all([publishedAnswers(requests), listOrgans(needs.database)])
      const names = new Map(organs.map(({ id, name }) => [id, name]))
      return rows.map(({ organId, ...row }) => ({ ...row, organName: names.get(organId) ?? '' }))
    },
    /** The requests this one became, with the query codes to follow them: they are the same applicant's. */
    followedRequests: async (file: CaseFile) =>
      Promise.all(
        (await whereItWent(requests, file)).map(async ({ number, organId, submissionKey }) => ({
          number,
          code: printedCode(queryCodeFor(needs.secrets, submissionKey)),
          organName: (await needs.findOrgan(organId))?.name ?? '',
        })),
      ),
    /** The letters that lie ready for the applicant on the portal. */
    lettersForApplicant: (file: CaseFile) => lettersForApplicant(needs.database, file),
    /** What the letters to the applicant are called, by id. */
    namesOfLetters: ({ request }: CaseFile) => namesOfLetters(requests, request.id),
    /** One of the files that go with a letter of the case. */
    enclosure: (fileId: string) => readStoredFile(needs, needs.database, fileId),
    /** The files chosen in a form that is not sent yet. */
    waitingFiles: async (submissionKey: string) => {
      const waiting = await waitingFiles(requests, submissionKey)
      const files = await listStoredFiles(
        needs.database,
        waiting.map(({ fileId }) => fileId),
      )
      return waiting.flatMap(({ slot, fileId }) => {
        const file = files.find(({ id }) => id === fileId)
        return file === undefined ? [] : [{ slot, name: file.name, size: file.size }]
      })
    },
    /** Requests likely by the same applicant, told by a key, or by the identity number as it is typed. */
    requestsOfApplicant: (
      actor: Staff,
      {
        number,
        key,
        ...marks
      }: Partial<ApplicantMarks> & Omit<ApplicantMarks, 'key'> & { readonly number: string | null },
      except?: string,
    ) => {
      const typed = number === null ? null : identityKey(needs.secrets, number)
      return requestsOfApplicant(requests, actor, { ...marks, key: key ?? typed }, except)
    },
  }
}

function deskActions(needs: RequestsNeeds) {
  return {
    keepUpload: (actor: Actor, upload: Upload) =>
      act(needs.database, actor, (transaction) => {
        const tables = transaction.withTables<RequestTables>()
        return keepUpload(
          {
            keepFile: (file) => keepFile(needs, transaction, { ...file, sensitive: true }),
            putWaitingFile: (key, waiting) => putWaitingFile(tables, key, waiting),
            takeStaleFiles: () => takeStaleFiles(tables, new Date(needs.now().getTime() - DAY_MILLISECONDS)),
            purgeFile: (id) => purgeFile(transaction, id),
          },
          upload,
        )
      }),
    /** Registers a request with the files of its form; `note` says what a clerk remarks about the proof of identity. */
    submit: async (actor: Actor, application: Application, note = '') => {
      const organ = await needs.findOrgan(application.organId)
      return act(needs.database, actor, async (transaction) => {
        const tables = transaction.withTables<RequestTables>()
        const calendar = await calendarInForce(transaction, application.organId)
        // What a clerk remarks about the proof of identity belongs to the history from the start.
        const remarks: readonly RequestEvent[] =
          note === '' ? [] : [{ kind: 'noted', on: application.arrivedOn, text: note }]
        const submitNeeds = {
          ...{ now: needs.now(), secrets: needs.secrets, organ },
          findSubmitted: (key: string) => findSubmitted(tables, key),
          putOnRegister: (...[added, events]: Parameters<PutOnRegister>) =>
            putOnRegister(tables, added, [...events, ...remarks], { actor, calendar, at: needs.now() }),
          takeWaitingFiles: (key: string) => takeWaitingFiles(tables, key),
          attachFile: (file: Parameters<typeof attachFile>[1]) => attachFile(tables, file),
        }
        return submitApplication(submitNeeds, actor, application)
      })
    },
    /** The query code of a case of the actor's organ, for its receipt; that somebody saw it is put on record. */
    printCode: (actor: Staff, requestId: string) =>
      act(needs.database, actor, (transaction) =>
        printCode(
          {
            secrets: needs.secrets,
            findForm: () => findForm(transaction.withTables<RequestTables>(), actor.organId, requestId),
          },
          actor,
          requestId,
        ),
      ),
  }
}

function applicantActions(needs: RequestsNeeds) {
  return {
    /** Takes a step for the applicant whose request this is. */
    applicantStep: async <Input>(
      ref: RequestRef & { readonly submissionKey: string },
      stepOf: ApplicantStepOf<Input>,
      input: Input,
    ) =>
      act(needs.database, applicant, async (transaction) => {
        const tables = transaction.withTables<RequestTables>()
        const calendar = await calendarInForce(transaction, ref.organId)
        const stepNeeds: ApplicantStepNeeds = {
          context: { today: dayInChina(needs.now()), calendar },
          lockCase: (id) => lockCase(tables, calendar, ref.organId, id),
          addEvents: (file, events) => addEvents(tables, file, events, { actor: applicant, calendar, at: needs.now() }),
          takeWaitingFiles: (key) => takeWaitingFiles(tables, key),
          nameOfFile: async (id) => (await listStoredFiles(transaction, [id]))[0]?.name ?? '',
          attachFile: (file) => attachFile(tables, file),
          keepDelivery: (requestId, event) => keepDelivery(tables, requestId, event),
        }
        return takeApplicantStep(stepNeeds, { ...ref, requestId: ref.id }, stepOf, input)
      }),
  }
}

type PutOnRegister = (
  added: Parameters<typeof putOnRegister>[1],
  events: Parameters<typeof putOnRegister>[2],
) => ReturnType<typeof putOnRegister>
