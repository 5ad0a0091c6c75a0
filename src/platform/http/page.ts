import type { ComponentChild } from 'preact'
import type { ZodType } from 'zod'
import type { Outcome } from '../../kernel/outcome.ts'
import type { Permission } from '../../kernel/permission.ts'
import { readFields, type FieldErrors, type RawFields } from './fields.ts'
import type { Visitor } from './visitor.ts'

/** A file a visitor sent. `tooLarge`: it was longer than the limit, `bytes` holds nothing. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array; readonly tooLarge: boolean }

/** A file that is too large for memory: it lies at `path` until the request is answered. `tooLarge`: longer than the limit, nothing lies there. */
export type LargeFile = {
  readonly name: string
  readonly path: string
  readonly size: number
  readonly tooLarge: boolean
}

/** One request, freed of HTTP: what the address and the form say, and who asks. */
export type Question = {
  /** The network address the request came from: to count failures, not to know people by. */
  readonly from: string
  /** Protocol and host as the visitor wrote them, for addresses that have to be whole: `https://www.example.cn`. */
  readonly origin: string
  /** The `Cookie` header as it came, for those who keep sessions. */
  readonly cookies: string
  readonly params: RawFields
  readonly query: RawFields
  readonly form: RawFields
  readonly files: Readonly<Record<string, UploadedFile>>
  /** What a page that carries `large-files` was sent. */
  readonly largeFiles?: Readonly<Record<string, LargeFile>>
  readonly visitor: Visitor
}

export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 415 | 429 | 431 | 500 | 503

/** Something that could not be shown; `detail` is a Chinese sentence that helps on. */
export type Problem = { readonly status: ProblemStatus; readonly detail?: string }

export type PageTag = { readonly name: string; readonly content: string }

export type ShownPage = {
  readonly status: number
  readonly title: string
  readonly body: ComponentChild
  /** For a page that cannot be fetched again: its form that shows it anew with the field `mode` (`elder`, `usual`). */
  readonly displayForm?: { readonly id: string; readonly action: string }
  /** Scripts that make the page handier, by the names of their assets; it works without them. */
  readonly scripts?: readonly string[]
  /** Shows what is one visitor's own: no machine keeps a copy. */
  readonly secret?: boolean
  /** 网页标签 (国办发〔2017〕47号): names and contents for machines that read the page. */
  readonly tags?: readonly PageTag[]
}

export type Reply =
  /** `elder`: the display chosen with this very request; it is kept. */
  | ({ readonly kind: 'page'; readonly elder?: boolean; readonly cookies?: readonly string[] } & ShownPage)
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array
      readonly mediaType: string
      readonly name: string
      readonly secret?: boolean
    }
  /** Something for machines, shown as it is: a feed, a site map, a style sheet. */
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  /** `notice`: a Chinese sentence the next page shows once at its top, such as `已保存。` */
  | {
      readonly kind: 'redirect'
      readonly to: string
      readonly cookies?: readonly string[]
      readonly notice?: string
      /** What was there is elsewhere for good (301), as machines that keep addresses want to know. */
      readonly permanent?: boolean
      /** The browser is told to empty what it kept for the site, such as drafts. */
      readonly emptied?: boolean
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** What a request may carry: nothing but its address, the fields of a form, or a form with files, in memory or on the disk. */
export type Carries = 'address' | 'form' | 'files' | 'large-files'

/**
 * Who may open a page. It is asked before the page is: `signed-in` is any member of staff, a permission is for those who
 * have it in the organ they work in now.
 */
export type May = 'anyone' | 'signed-in' | Permission

/** One page of a site, as a value: a site is a list of these, so that tests and menus can walk it. */
export type Page = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: May
  readonly carries: Carries
  /** Longest file it takes, in bytes, where that is another than usual. */
  readonly largest?: number
  /** Whether answering takes much time or memory, so that one address may not ask for it without end. */
  readonly costly?: boolean
  /** Shows nothing but what is published, to everybody alike: copies serve until something published changes. */
  readonly kept?: boolean
  answer(question: Question): Promise<Reply>
}

/** A question whose fields were understood. */
export type Asked<Fields> = Question & { readonly fields: Fields }

export type Shown<Answer> = {
  readonly title: string | ((answer: Answer) => string)
  readonly tags?: (answer: Answer, visitor: Visitor) => readonly PageTag[]
  view(answer: Answer, visitor: Visitor): ComponentChild
}

export type PageDescription<Fields, Answer> = Shown<Answer> & {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly may: May
  readonly carries?: Carries
  readonly kept?: boolean
  /** What the query (GET) or the form (POST) must look like; messages are Chinese. */
  readonly fields: ZodType<Fields>
  load(asked: Asked<Fields>): Promise<Outcome<Answer, Problem>>
  /** Shows the page again with the mistakes at their fields; without it a plain error page lists them. */
  again?(errors: FieldErrors, question: Question): Promise<Answer>
}

/** A page that reads its fields, loads what it shows, and shows it; mistakes in the fields answer with 400. */
export function definePage<Fields, Answer>(page: PageDescription<Fields, Answer>): Page {
  const method = page.method ?? 'GET'
  return {
    method,
    path: page.path,
    may: page.may,
    carries: page.carries ?? (method === 'GET' ? 'address' : 'form'),
    ...(page.kept === undefined ? {} : { kept: page.kept }),
    async answer(question) {
      const fields = readFields(page.fields, method === 'GET' ? question.query : question.form)
      if (!fields.ok) return refused(page, fields.refusal, question)
      const loaded = await page.load({ ...question, fields: fields.value })
      return loaded.ok ? shown(page, loaded.value, 200, question.visitor) : { kind: 'problem', problem: loaded.refusal }
    },
  }
}

/** A page shown with a status of its own: for pages that answer a form with the form again. */
export function shown<Answer>(page: Shown<Answer>, answer: Answer, status: number, visitor: Visitor): Reply {
  const title = typeof page.title === 'string' ? page.title : page.title(answer)
  const tags = page.tags?.(answer, visitor)
  return { kind: 'page', status, title, body: page.view(answer, visitor), ...(tags && { tags }) }
}

async function refused<Fields, Answer>(
  page: PageDescription<Fields, Answer>,
  errors: FieldErrors,
  question: Question,
): Promise<Reply> {
  if (page.again !== undefined) return shown(page, await page.again(errors, question), 400, question.visitor)
  return { kind: 'problem', problem: { status: 400, detail: Object.values(errors).join(' ') } }
}
