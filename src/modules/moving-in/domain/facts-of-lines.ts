import { noFacts, type OldFacts, type OldMoment } from './old-text.ts'
import { readMoment } from './read-moment.ts'

/** What the words around an article tell, a line each: labels with their values, in a table or in a row. */
export function factsOfLines(lines: readonly string[]): OldFacts & { readonly published: OldMoment | null } {
  const text = lines.slice(0, MOST_LINES).join('\n').normalize('NFKC')
  const told = (labels: string) => valueOf(text, labels)
  const published = MOMENTS.map((moment) => moment.exec(text)?.[1]).find((found) => found !== undefined)
  return {
    ...noFacts,
    published: published === undefined ? null : readMoment(published),
    indexNumber: told('索引号|信息索引|索取号'),
    documentNumber: told('发文字号|文号'),
    madeOn: told('成文日期|成文时间|生成日期|印发日期'),
    issuer: told('发布机构|发文机关|发文单位|公开主体'),
    topic: told('主题分类|信息分类'),
    validity: told('有效性|效力状态'),
    source: told('信息来源|稿件来源|文章来源|来源'),
  }
}

const MOST_LINES = 120

const LABELS =
  '索引号|信息索引|索取号|发文字号|文号|成文日期|成文时间|生成日期|印发日期|发布机构|发文机关|发文单位|公开主体|主题分类|信息分类|' +
  '有效性|效力状态|信息来源|稿件来源|文章来源|来源|发布时间|发布日期|公开日期|日期|时间|作者|编辑|责任编辑|浏览次数|浏览量|点击数|点击率|' +
  '字体|字号|主题词|关键词|名称|标题|体裁分类|公开方式|公开形式|公开范围|打印|分享到|阅读'

/** Labels may be stretched: `索 引 号：`. A label with nothing behind it but the next label tells nothing. */
function valueOf(text: string, labels: string): string {
  const label = new RegExp(`(?<![\\p{Script=Han}])(?:${stretched(labels)})\\s*[:\\t][ \\t]*([^\\n\\t]*)`, 'u')
  const value = label.exec(text)?.[1] ?? ''
  return value
    .replace(NEXT, '')
    .trim()
    .replace(/^[[【(]\s*|\s*[\]】)]$/g, '')
    .slice(0, 100)
}

function stretched(labels: string): string {
  return labels
    .split('|')
    .map((label) => [...label].join('\\s*'))
    .join('|')
}

const NEXT = new RegExp(`(?:^|\\s+)(?:${stretched(LABELS)})\\s*(?::[^]*|$)`)

/** First where it says outright when it was published; a bare date will do where nothing does, but not that of another thing. */
const MOMENTS = ['发布时间|发布日期|公开日期|发表时间|上传时间|录入时间|更新时间', '日期|时间'].map(
  (labels) =>
    new RegExp(
      `(?<!\\p{Script=Han})(?:${stretched(labels)})\\s*[:\\s]\\s*[[【(]?\\s*` +
        '(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?(?:[ T]*\\d{1,2}[:时]\\d{2})?)',
      'u',
    ),
)
