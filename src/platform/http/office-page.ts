import type { Staff } from '../../kernel/actor.ts'
import { done, type Outcome } from '../../kernel/outcome.ts'
import { readFields, type FieldErrors } from './fields.ts'
import {
  definePage,
  shown,
  type Asked,
  type May,
  type Page,
  type PageDescription,
  type Problem,
  type Question,
  type Reply,
  type Shown,
} from './page.ts'
import type { ZodType } from 'zod'

type OfficeMay = Exclude<May, 'anyone'>

/** A question of somebody who was let in: `actor` is the person, at work in one organ. */
export type OfficeQuestion = Question & { readonly actor: Staff }

/** An {@link OfficeQuestion} whose fields were understood. */
export type OfficeAsked<Fields> = Asked<Fields> & { readonly actor: Staff }

type OfficePageDescription<Fields, Answer> = Omit<PageDescription<Fields, Answer>, 'may' | 'load' | 'again'> & {
  readonly may: OfficeMay
  load(asked: OfficeAsked<Fields>): Promise<Outcome<Answer, Problem>>
  readonly again?: (errors: FieldErrors, question: OfficeQuestion) => Promise<Answer>
}

/** A page of the office: like {@link definePage}, for people who signed in and hold the permission it names. */
export function officePage<Fields, Answer>(page: OfficePageDescription<Fields, Answer>): Page {
  const { again, ...rest } = page
  return definePage({
    ...rest,
    load: (asked) => page.load(asStaff(asked)),
    ...(again && { again: (errors, question) => again(errors, asStaff(question)) }),
  })
}

type OfficeFormDescription<Fields, Answer> = Shown<Answer> & {
  readonly path: string
  readonly may: OfficeMay
  readonly carries?: 'form' | 'files' | 'large-files'
  /** Longest file it takes, in bytes, where that is another than usual. */
  readonly largest?: number
  readonly costly?: boolean
  /** What the form must look like; messages are Chinese. */
  readonly fields: ZodType<Fields>
  /** Does what was asked. A refusal names what is wrong with which field; under `''` what is wrong with all of it. */
  submit(asked: OfficeAsked<Fields>): Promise<Outcome<Reply, FieldErrors>>
  /** What is shown again with the mistakes; what was typed is in `question.form`. */
  again(errors: FieldErrors, question: OfficeQuestion): Promise<Outcome<Answer, Problem>>
}

/** The POST of a form of the office: does it and goes on, or shows the page again (400) with nothing typed lost. */
export function officeForm<Fields, Answer>(page: OfficeFormDescription<Fields, Answer>): Page {
  return {
    method: 'POST',
    path: page.path,
    may: page.may,
    carries: page.carries ?? 'form',
    ...(page.costly === undefined ? {} : { costly: page.costly }),
    ...(page.largest === undefined ? {} : { largest: page.largest }),
    async answer(asked) {
      const question = asStaff(asked)
      const fields = readFields(page.fields, question.form)
      const sent = fields.ok ? await page.submit({ ...question, fields: fields.value }) : fields
      if (sent.ok) return sent.value
      const again = await page.again(sent.refusal, question)
      if (!again.ok) return { kind: 'problem', problem: again.refusal }
      return shown(page, again.value, 400, question.visitor)
    },
  }
}

/** Where a form leads when it was done, with a sentence to show there. */
export function goOn(to: string, notice?: string) {
  return done<Reply>({ kind: 'redirect', to, ...(notice === undefined ? {} : { notice }) })
}

function asStaff<Asked extends Pick<Question, 'visitor'>>(asked: Asked): Asked & { readonly actor: Staff } {
  if (asked.visitor.staff === null) throw new Error('admission lets nobody in who did not sign in')
  return { ...asked, actor: asked.visitor.staff }
}
