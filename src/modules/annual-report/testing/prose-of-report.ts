import { documentOfText } from '../../../kernel/source-document.ts'
import type { ProseReading } from '../domain/reading/prose/prose-reading.ts'
import { readProse } from '../domain/reading/prose/read-prose.ts'

/** A report in six sections without title, signature and tables. */
export const body = `一、总体情况
2023年，示范县统计局认真落实条例要求，收到政府信息公开申请3件。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
存在公开不够及时的问题，今后加强培训。
六、其他需要报告的事项
本年度未收取信息处理费。
`

/** The prose of a text without tables. */
export function readText(text: string): ProseReading {
  return readProse(documentOfText(text), [])
}
