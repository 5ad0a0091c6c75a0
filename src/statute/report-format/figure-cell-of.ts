import type { PaperCell } from '../../kernel/paper.ts'
import type { Figure } from './report.ts'

/** Prints the figure at a path such as `table3.newReceived.0`: plain digits, and for null whatever stood there. */
export type FigureCellOf = (path: string, value: Figure | undefined) => PaperCell
