import { dayInChina, dayInChinese, type Day } from '../../../kernel/day.ts'
import type { Paper, PaperBlock, PaperCell, PaperTable } from '../../../kernel/paper.ts'
import { caseFileKindLabel } from '../domain/case-file-kinds.table.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { deliveryWays } from '../domain/delivery-ways.table.ts'
import { eventWords } from '../domain/event-words.ts'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import type { RequestEvent } from '../domain/request-event.ts'

/** A file of a case as its index names it; `hash` is null where its bytes are gone. */
export type IndexedFile = {
  readonly kind: string
  readonly name: string
  readonly addedAt: Date
  readonly size: number
  readonly hash: string | null
  /** Named in the index and not handed out to this person. */
  readonly withheld: boolean
}

export type ArchivedCase = {
  readonly organ: string
  readonly file: CaseFile
  readonly history: readonly { readonly event: RequestEvent; readonly by: string }[]
  readonly letters: readonly LetterOnFile[]
  readonly files: readonly IndexedFile[]
}

/** What a closed file consists of: the request, everything that happened, letters, deliveries, and files with their hashes. */
export function archiveIndex(archived: ArchivedCase): Paper {
  const { organ, file } = archived
  const title = `${file.request.number}申请案卷目录`
  const blocks: readonly PaperBlock[] = [
    heading('一、申请'),
    requestTable(file),
    heading('二、办理经过'),
    listTable('办理经过', ['日期', '事项', '经办'], [22, 62, 16], archived.history.map(eventRow)),
    heading('三、文书'),
    listTable('文书', ['文号', '名称', '收件人', '签发日期'], [28, 30, 21, 21], archived.letters.map(letterRow)),
    heading('四、送达'),
    listTable('送达', ['文书', '方式', '发出', '送达', '邮件号'], [22, 16, 21, 21, 20], deliveryRows(archived)),
    heading('五、附件'),
    listTable('附件', ['种类', '文件名', '加入日期', 'SHA-256'], [14, 28, 21, 37], archived.files.map(fileRow)),
  ]
  return { title, author: organ, blocks }
}

function requestTable({ request, state }: CaseFile): PaperTable {
  const kept = state.archivedOn === null ? '尚未归档' : dayInChinese(state.archivedOn)
  return listTable(
    '申请',
    ['项目', '内容'],
    [22, 78],
    [
      ['登记编号', request.number],
      ['申请人', request.applicant.name],
      ['证件', state.identityPurged ? '已按规定清除' : (request.applicant.identity?.masked ?? '未登记')],
      ['收到日期', words(state.receivedOn)],
      ['申请内容', request.description],
      ['答复日期', words(state.repliedOn ?? state.decidedOn)],
      ['归档日期', kept],
    ],
  )
}

function eventRow({ event, by }: ArchivedCase['history'][number]): readonly string[] {
  const { title, details } = eventWords(event)
  return [dayInChinese(event.on), [title, ...details].join('；'), by]
}

function letterRow({ number, letter, addressee, issuedOn, status }: LetterOnFile): readonly string[] {
  return [number ?? '无文号', letter.title, addressee, status === 'issued' ? words(issuedOn) : '未签发']
}

function deliveryRows({ file: { state }, letters }: ArchivedCase): readonly (readonly string[])[] {
  const named = (letterId: string) => {
    const letter = letters.find(({ id }) => id === letterId)
    return letter?.number ?? letter?.letter.title ?? ''
  }
  return state.deliveries.map(({ letterId, way, sentOn, servedOn, failedOn, failure, tracking }) => [
    named(letterId),
    deliveryWays.find(({ key }) => key === way)?.zh ?? way,
    dayInChinese(sentOn),
    failedOn === null ? words(servedOn) : `${dayInChinese(failedOn)}未能送达：${failure}`,
    tracking,
  ])
}

function fileRow({ kind, name, addedAt, hash, withheld }: IndexedFile): readonly string[] {
  const state = withheld ? '未随卷提供（限有权查看证件的人员）' : (hash ?? '已按规定清除')
  return [caseFileKindLabel(kind), name, dayInChinese(dayInChina(addedAt)), state]
}

function listTable(
  caption: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): PaperTable {
  const head = heads.map((text): PaperCell => ({ text, heads: 'column', align: 'center' }))
  const none: readonly PaperCell[] = [{ text: '无', columns: heads.length, align: 'center' }]
  const cells = rows.map((row) => row.map((text): PaperCell => ({ text, align: 'left' })))
  return { kind: 'table', caption, widths, headRows: 1, rows: [head, ...(cells.length === 0 ? [none] : cells)] }
}

function heading(text: string): PaperBlock {
  return { kind: 'heading', level: 1, text }
}

function words(on: Day | null): string {
  return on === null ? '—' : dayInChinese(on)
}
