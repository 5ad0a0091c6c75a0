import type { KeptBack } from '../modules/disclosure/public.ts'

type KeptBackRow = Pick<KeptBack, 'attribute' | 'ground'> & {
  readonly organ: string
  readonly title: string
  /** `{year}` is the year it was made in. */
  readonly number: string
  /** Days from today to the one it has to be looked at again. */
  readonly again: number
  readonly paragraphs: readonly string[]
}

/** What is not published of an organ's own accord (条例 第十三条), and has to be looked at again (第十八条). */
export const keptBackItems: readonly KeptBackRow[] = [
  {
    organ: '示范县自然资源局',
    ...{ attribute: 'withheld', ground: 'denied-process', number: '示自然资函〔{year}〕7号', again: -6 },
    title: '关于征求河东片区控制性详细规划（讨论稿）意见的函',
    paragraphs: [
      '县住房和城乡建设局、县交通运输局：',
      '我局组织编制了河东片区控制性详细规划讨论稿，现征求你们的意见，请于十五日内书面反馈。',
      '规划批准前，本件内容尚未确定。',
    ],
  },
  {
    organ: '示范县自然资源局',
    ...{ attribute: 'on-request', ground: null, number: '示自然资发〔{year}〕15号', again: -2 },
    title: '关于柳林镇土地复垦项目验收结果的批复',
    paragraphs: ['柳林镇人民政府：', '经现场踏勘和资料审查，柳林镇土地复垦项目符合规划设计，同意通过验收。'],
  },
  {
    organ: '示范县人民政府',
    ...{ attribute: 'withheld', ground: 'denied-internal-affairs', number: '示政办函〔{year}〕3号', again: 40 },
    title: '示范县人民政府办公室关于调整机关值班安排的通知',
    paragraphs: ['各科室：', '现将机关值班安排予以调整，请各科室按照新的安排执行。'],
  },
]
