import type { Outcome } from '../../../kernel/outcome.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import { shown, type Page, type Question, type UploadedFile } from '../../../platform/http/page.ts'
import { checkUp, type CheckUpNeeds, type CheckUpRequest } from '../actions/check-up.ts'
import { CheckUpForm, type CheckUpFormProps } from './check-up-form.tsx'
import { CheckUpView } from './check-up-view.tsx'

const formPage = { title: '年报体检', view: (answer: CheckUpFormProps) => <CheckUpForm {...answer} /> }

/** 年报体检, the form. */
export const checkUpFormPage: Page = {
  method: 'GET',
  path: '/checkup',
  may: 'anyone',
  carries: 'address',
  answer: ({ visitor }) => Promise.resolve(shown(formPage, { errors: {}, text: '' }, 200, visitor)),
}

/** 年报体检, the answer: the result, or the form again with what is wrong at the field and the pasted text kept. */
export function checkUpPage(needs: CheckUpNeeds): Page {
  return {
    method: 'POST',
    path: '/checkup',
    may: 'anyone',
    carries: 'files',
    costly: true,
    async answer({ form, files, visitor }) {
      const text = form['text'] ?? ''
      const again = (errors: RawFields) => shown(formPage, { errors, text }, 400, visitor)
      const request = requestOf(text, files)
      if (!request.ok) return again(request.refusal)
      const result = await checkUp(needs, request.value)
      if (!result.ok) return again(errorsOf(result.refusal, files))
      const page = { title: '体检结果', view: CheckUpView }
      return shown(page, result.value, 200, visitor)
    },
  }
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

function errorsOf(
  { file, message }: { readonly file: 'report' | 'previous'; readonly message: string },
  files: Question['files'],
): RawFields {
  if (file === 'previous') return { previous: message }
  return files['file'] === undefined ? { text: message } : { file: message }
}
