import type { IParagraphStyleOptions, IStylesOptions } from 'docx'

/** Fonts are named, not embedded: an office's own computers have them, others show their nearest (GB/T 9704). */
export const docxFonts = {
  title: named('方正小标宋简体'),
  heading: named('黑体'),
  subheading: named('楷体_GB2312'),
  body: named('仿宋_GB2312'),
  table: named('宋体'),
} as const

/** 三号, in half points. */
const BODY = 32
/** Line spacing of 28.9 points: 22 lines a page. */
const LINES = { line: 578, lineRule: 'exact' } as const

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'ReportTitle',
    name: '文件标题',
    basedOn: 'Normal',
    next: 'BodyIndented',
    quickFormat: true,
    run: { font: docxFonts.title, size: 44 },
    paragraph: { alignment: 'center', spacing: { line: 660, lineRule: 'exact', after: 480 }, indent: {} },
  },
  {
    id: 'BodyIndented',
    name: '正文缩进',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: docxFonts.body, size: BODY },
    paragraph: { alignment: 'both', indent: { firstLineChars: 200, firstLine: 640 }, spacing: LINES },
  },
  {
    id: 'Signature',
    name: '落款',
    basedOn: 'Normal',
    run: { font: docxFonts.body, size: BODY },
    paragraph: { alignment: 'right', spacing: LINES, keepLines: true },
  },
]

/** The styles of the document: 小标宋 title, 黑体 and 楷体 headings, 仿宋 body with two characters' indent. */
export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: docxFonts.body, size: BODY, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
    heading1: heading(docxFonts.heading),
    heading2: heading(docxFonts.subheading),
    heading3: heading(docxFonts.body),
  },
  paragraphStyles: [...paragraphStyles],
}

function heading(font: (typeof docxFonts)['body']) {
  return {
    run: { font, size: BODY, bold: false, italics: false, color: '000000' },
    paragraph: { indent: { firstLineChars: 200, firstLine: 640 }, spacing: LINES, keepNext: true },
  }
}

function named(name: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: name }
}
