import { refuse, type Outcome } from '../../../kernel/outcome.ts'
import { askIsolated } from '../../../platform/isolation/isolated-jobs.ts'
import type { Isolation, IsolationLimits, IsolationRefusal } from '../../../platform/isolation/run-isolated.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { FileRefusal, ReportFile } from './read-report-file.ts'
import { openReportThreads, type ReportJobs } from './report-threads.ts'

export type ReportUploads = {
  /** Reads an uploaded file in a thread of its own, so that no upload can block or bring down the server. */
  readIsolated(file: ReportFile): Promise<Outcome<Reading, FileRefusal>>
  close(): Promise<void>
}

/** Starts reading uploads in threads. */
export function openReportUploads(limits: Partial<IsolationLimits> = {}, isolation?: Isolation): ReportUploads {
  const threads = isolation ?? openReportThreads(limits)
  const ask = askIsolated<ReportJobs>(threads)
  return {
    async readIsolated({ name, bytes }) {
      if (bytes.length > largestUpload) return refuse(uploadTooLarge)
      const outcome = await ask('readReport', { name, bytes })
      return outcome.ok ? outcome.value : refuse(refusals[outcome.refusal])
    },
    close: () => threads.close(),
  }
}

const largestUpload = 20 * 1024 * 1024

const uploadTooLarge: FileRefusal = {
  code: 'too-large',
  message: '文件超过 20 MB，无法读取。请去掉文件中的图片和无关附件后重试，或者只保留年度报告正文另存一份。',
}

const tooHard: FileRefusal = {
  code: 'too-hard',
  message: '这个文件过于复杂，在限定的时间和内存内没有读完。请只保留年度报告部分，另存为 docx、xlsx 或文本后重试。',
}

const refusals: Readonly<Record<IsolationRefusal, FileRefusal>> = {
  'too-slow': tooHard,
  'too-big': tooHard,
  busy: { code: 'busy', message: '现在同时上传的人较多，请稍等片刻再试。' },
  failed: {
    code: 'failed',
    message:
      '读取这个文件时出现意外错误，没有得到结果。请用原软件打开后另存一份再试；仍不成功时，可以把正文和表格粘贴进来检查。',
  },
}
