import type * as Docx from 'docx'
import { docxImprint } from './letter-docx-imprint.ts'
import { CHARACTER, LINE } from './letter-docx-styles.ts'
import type { AttachmentLine, LetterWords } from './letter-words.ts'

/** All below the text: attachments, organ and day, note, and at the foot of the last page who else gets the letter. */
export function docxEnding(docx: typeof Docx, words: LetterWords): (Docx.Paragraph | Docx.Table)[] {
  return [
    ...words.attachments.map((line, at) => attachment(docx, line, at === 0)),
    ...signature(docx, words),
    ...(words.note === null
      ? []
      : [new docx.Paragraph({ style: 'BodyIndented', children: [new docx.TextRun(words.note)] })]),
    ...docxImprint(docx, words.imprint),
  ]
}

/** One line below the text; names that need more than a line go on under their own beginning. */
function attachment(
  docx: typeof Docx,
  { label, text, indent, hang }: AttachmentLine,
  isFirst: boolean,
): Docx.Paragraph {
  return new docx.Paragraph({
    style: 'LetterAttachment',
    keepNext: true,
    spacing: { line: LINE, lineRule: 'exact', before: isFirst ? LINE : 0 },
    indent: { left: Math.round(hang * CHARACTER), hanging: Math.round((hang - indent) * CHARACTER) },
    children: [new docx.TextRun(label + text)],
  })
}

function signature(docx: typeof Docx, { signature, note }: LetterWords): Docx.Paragraph[] {
  const line = (text: string, fromRight: number, rest: { before: number; keepNext: boolean }) =>
    new docx.Paragraph({
      style: 'Signature',
      keepNext: rest.keepNext,
      spacing: { line: LINE, lineRule: 'exact', before: rest.before },
      indent: { right: Math.round(fromRight * CHARACTER) },
      children: [new docx.TextRun(text)],
    })
  const { organ, organFromRight, day, dayFromRight, linesAbove } = signature
  return [
    line(organ, organFromRight, { before: linesAbove * LINE, keepNext: true }),
    line(day, dayFromRight, { before: 0, keepNext: note !== null }),
  ]
}
