import type { Outcome } from '../../../kernel/outcome.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { shown, type Page, type Question, type Reply, type UploadedFile } from '../../../platform/http/page.ts'
import type { AskIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import type { CheckUpRefusal, CheckUpRequest } from '../actions/check-up.ts'
import type { CheckUpJobs } from '../check-up-jobs.ts'
import type { CheckUpResult } from '../rendering/check-up-result.ts'
import { CheckUpForm, type CheckUpFormProps } from './check-up-form.tsx'
import { CheckUpView } from './check-up-view.tsx'
import { RESULT_FORM } from './result-downloads.tsx'

const formPage = { title: '年报体检', view: (answer: CheckUpFormProps) => <CheckUpForm {...answer} /> }

/** 年报体检, the form. */
export const checkUpFormPage: Page = {
  method: 'GET',
  path: '/checkup',
  may: 'anyone',
  carries: 'address',
  answer: ({ visitor }) => Promise.resolve(shown(formPage, { errors: {}, text: '' }, 200, visitor)),
}

type CheckUpPageNeeds = { readonly read: AskIsolated<CheckUpJobs>; readonly write: AskIsolated<CheckUpJobs> }

/**
 * 年报体检, the answer: the result, or the form again with what is wrong at the field and the pasted text kept. A result
 * that comes back with a choice of display is shown again in it: nothing is stored that could be fetched anew.
 */
export function checkUpPage({ read, write }: CheckUpPageNeeds): Page {
  return {
    method: 'POST',
    path: '/checkup',
    may: 'anyone',
    carries: 'files',
    costly: true,
    answer: (question) =>
      question.form['mode'] === undefined ? answerFiles(read, question) : showAgain(write, question),
  }
}

async function answerFiles(ask: AskIsolated<CheckUpJobs>, { form, files, visitor }: Question): Promise<Reply> {
  const text = form['text'] ?? ''
  const again = (errors: RawFields) => shown(formPage, { errors, text }, 400, visitor)
  const request = requestOf(text, files)
  if (!request.ok) return again(request.refusal)
  const asked = await ask('checkUp', request.value)
  const result = asked.ok ? asked.value : refuse(lost(asked.refusal))
  return result.ok ? resultPage(result.value) : again(errorsOf(result.refusal, files))
}

async function showAgain(ask: AskIsolated<CheckUpJobs>, { form }: Question): Promise<Reply> {
  const asked = await ask('showResult', form['report'] ?? '')
  if (!asked.ok) return { kind: 'problem', problem: { status: 503, detail: lost(asked.refusal).message } }
  if (!asked.value.ok) return { kind: 'problem', problem: { status: 400, detail: asked.value.refusal } }
  return { ...resultPage(asked.value.value), elder: form['mode'] === 'elder' }
}

function resultPage(result: CheckUpResult) {
  const displayForm = { id: RESULT_FORM, action: '/checkup' }
  return { kind: 'page', status: 200, title: '体检结果', body: <CheckUpView {...result} />, displayForm } as const
}

function lost(why: IsolationRefusal): CheckUpRefusal {
  return { file: 'report', message: lostWords[why] }
}

const tooHard =
  '内容过长或者过于复杂，在限定的时间和内存内没有读完、核对完。请只保留年度报告部分，另存为 docx、xlsx 或文本后重试。'

const lostWords: Readonly<Record<IsolationRefusal, string>> = {
  'too-slow': tooHard,
  'too-big': tooHard,
  busy: '现在同时上传的人较多，请稍等片刻再试。',
  failed: '核对时出现意外错误，没有得到结果。请用原软件打开后另存一份再试；仍不成功时，可以把正文和表格粘贴进来检查。',
}

function requestOf(text: string, files: Question['files']): Outcome<CheckUpRequest, RawFields> {
  const tooLarge = ['file', 'previous'].filter((name) => files[name]?.tooLarge === true)
  if (tooLarge.length > 0) return refuse(Object.fromEntries(tooLarge.map((name) => [name, tooLargeWords])))
  const report = fileOf(files['file']) ?? pasted(text)
  if (report === undefined) return refuse({ file: '请选择一份年报文件，或者在下面粘贴年报全文。' })
  return done({ report, previous: fileOf(files['previous']) })
}

const tooLargeWords = '文件超过 20 MB，没有读取。请去掉图片和无关附件后再上传，或者在下面粘贴年报全文。'

function fileOf(file: UploadedFile | undefined) {
  return file === undefined ? undefined : { name: file.name, bytes: file.bytes }
}

function pasted(text: string) {
  return text.trim() === '' ? undefined : { name: '粘贴的文字', bytes: new TextEncoder().encode(text) }
}

function errorsOf({ file, message }: CheckUpRefusal, files: Question['files']): RawFields {
  if (file === 'previous') return { previous: message }
  return files['file'] === undefined ? { text: message } : { file: message }
}
