import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { htmlOfDocx } from '../../../platform/documents/read/docx/html-of-docx.ts'
import { blocksOfHtml } from '../../../platform/documents/read/html/blocks-of-html.ts'
import { judgeFormat } from '../../../platform/documents/read/judge-format.ts'
import type { UploadedFile } from '../../../platform/http/page.ts'
import { textOfBlocks } from '../domain/text-blocks.ts'

/** The field a Word file comes in, to be the text. */
export const ORIGINAL = 'original'

export const LONGEST_TEXT = 200_000

/** The text of a Word file with its tables and their merged cells; null where none was sent, a sentence where it cannot be read. */
export async function readOriginal(file: UploadedFile | undefined): Promise<Outcome<string | null, string>> {
  if (file === undefined) return done(null)
  if (file.tooLarge) return refuse('文件超过20 MB，请去掉图片后另存一份再上传。')
  if (judgeFormat(file.bytes) !== 'zip') return refuse('请提供Word文件（docx）；旧版doc文件请先另存为docx。')
  const read = await htmlOfDocx(file.bytes)
  if (!read.ok) return refuse('没有读出正文。请用Word或者WPS打开后另存为docx，再重新上传。')
  const text = textOfBlocks(blocksOfHtml(read.value.html))
  if (text === '') return refuse('文件里没有可以读取的文字。')
  if (text.length > LONGEST_TEXT) return refuse(`正文超过${LONGEST_TEXT / 10_000}万字，请只保留文件正文。`)
  return done(text)
}
