import { day } from '../../../../kernel/day.ts'
import type { OfficialLetter } from '../../../../kernel/official-letter.ts'

/** A letter of the imaginary county with everything a letter can have; a test states what matters to it. */
export function aLetter(given: Partial<OfficialLetter> = {}): OfficialLetter {
  return {
    organName: '示范县自然资源局',
    number: '示自然资公开〔2026〕12号',
    title: '政府信息公开申请答复书',
    addressee: '某某',
    blocks: [
      { kind: 'paragraph', text: '您于2026年3月2日提交的政府信息公开申请收悉。您申请公开：' },
      { kind: 'quote', text: '柳林镇建设用地的批复\n以及勘测定界图' },
      { kind: 'heading', level: 1, text: '一、答复内容' },
      { kind: 'heading', level: 2, text: '（一）予以公开的部分' },
      { kind: 'paragraph', text: '经查，您申请获取的批复属于本机关公开的政府信息，现提供给您。' },
      { kind: 'table', table: suppliedTable },
      { kind: 'paragraph', text: '如不服本答复，可以依法申请行政复议或者提起行政诉讼。', locked: true },
    ],
    attachments: ['建设用地批复', '勘测定界图'],
    signedBy: '示范县自然资源局',
    date: day('2026-03-09'),
    sealed: true,
    note: '联系人：公开科',
    copiesTo: ['示范县人民政府办公室', '示范县司法局'],
    ...given,
  }
}

const suppliedTable = {
  kind: 'table',
  caption: '提供信息清单',
  showCaption: true,
  widths: [1, 4],
  headRows: 1,
  rows: [
    [
      { text: '序号', heads: 'column' },
      { text: '名称', heads: 'column' },
    ],
    [{ text: '1' }, { text: '批复四页' }],
  ],
} as const
