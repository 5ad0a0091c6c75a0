import type { IStylesOptions } from 'docx'
import { docxFonts, docxStyles } from './docx-styles.ts'

/** A line of the page in twentieths of a point: 28.9 points, 22 lines a page. */
export const LINE = 578

/** A 三号 character drawn together by a quarter of a point, so that a line holds 28; in twentieths of a point. */
export const CHARACTER = 315

const body = { font: docxFonts.body, size: 32, characterSpacing: CHARACTER - 320 } as const
const lines = { line: LINE, lineRule: 'exact' } as const

/** The styles of every paper and those a letter adds, so that an office can change them in one place of its Word. */
export const letterStyles: IStylesOptions = {
  ...docxStyles,
  default: { ...docxStyles.default, document: { run: { ...docxStyles.default?.document?.run, ...body } } },
  paragraphStyles: [
    ...(docxStyles.paragraphStyles ?? []),
    style(
      'LetterMark',
      '发文机关标志',
      { font: docxFonts.title, color: 'FF0000', characterSpacing: 0 },
      { alignment: 'center' },
    ),
    style('LetterNumber', '发文字号', {}, { alignment: 'center', spacing: { ...lines, before: 2 * LINE } }),
    style('LetterAddressee', '主送机关', {}, { spacing: { ...lines, before: LINE } }),
    style(
      'LetterQuote',
      '引文',
      { font: docxFonts.subheading },
      { alignment: 'both', spacing: lines, indent: { firstLine: 640, firstLineChars: 200 } },
    ),
    style('LetterAttachment', '附件说明', {}, { spacing: lines, keepNext: true }),
    style('LetterImprint', '版记', { size: 28, characterSpacing: 0 }, { spacing: { line: 440, lineRule: 'exact' } }),
  ],
}

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(id: string, name: string, run: Style['run'], paragraph: Style['paragraph']): Style {
  return { id, name, basedOn: 'Normal', ...(run && { run }), ...(paragraph && { paragraph }) }
}
