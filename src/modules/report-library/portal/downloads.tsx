import type { VNode } from 'preact'
import type { RenderFormat } from '../../annual-report/public.ts'

/** What each download format is for, in the order offered. */
export const downloadFormats = [
  { format: 'pdf', name: 'PDF', use: '打印、存档' },
  { format: 'docx', name: 'Word 文档', use: '编辑、报送' },
  { format: 'xlsx', name: 'Excel 表格', use: '汇总、计算' },
  { format: 'html', name: '网页', use: '在网站上发布' },
  { format: 'md', name: '纯文本（Markdown）', use: '检索、引用' },
  { format: 'json', name: '数据（JSON）', use: '程序读取' },
] as const satisfies readonly { readonly format: RenderFormat; readonly name: string; readonly use: string }[]

/** The report as files to take away. */
export function Downloads({ hrefOf }: { readonly hrefOf: (format: RenderFormat) => string }): VNode {
  return (
    <ul class="downloads">
      {downloadFormats.map(({ format, name, use }) => (
        <li key={format}>
          <a href={hrefOf(format)}>
            <strong>{name}</strong>
            <span>{use}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
