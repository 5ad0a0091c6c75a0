import type { Day } from '../../../kernel/day.ts'
import type { Standing } from '../domain/document-fact.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { DocumentStep } from '../domain/document-steps.table.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { ShownInterpretation } from './interpretations-panel.tsx'
import type { LinkedItem } from './library.ts'

/** A document with all its page shows. */
export type ShownDocument = {
  readonly document: NormativeDocument
  readonly standing: Standing | null
  readonly steps: readonly DocumentStep[]
  readonly practice: DocumentPractice
  readonly item: LinkedItem | null
  readonly interpretations: readonly ShownInterpretation[]
  /** By when an interpretation has to be online; null where none is awaited. */
  readonly interpretBy: Day | null
  readonly today: Day
}
