import type { DocumentCount } from './count-documents.ts'
import type { DocumentPractice } from './document-practice.ts'

type FigureRow = {
  readonly key: string
  /** As Table 2 prints it (国办公开办函〔2021〕30号). */
  readonly zh: string
  /** The documents behind the figure; whether 失效 counts as 废止 is the organ's to settle. */
  readonly ids: (count: DocumentCount, practice: Pick<DocumentPractice, 'lapsedAsRepealed'>) => readonly number[]
}

/** The columns of the first block of Table 2. */
export const tableFigures = [
  { key: 'issued', zh: '本年制发件数', ids: ({ issued }) => issued },
  {
    key: 'repealed',
    zh: '本年废止件数',
    ids: ({ repealed, lapsed }, { lapsedAsRepealed }) => (lapsedAsRepealed ? [...repealed, ...lapsed] : repealed),
  },
  { key: 'in-force', zh: '现行有效件数', ids: ({ inForce }) => inForce },
] as const satisfies readonly FigureRow[]

export type TableFigure = (typeof tableFigures)[number]['key']
