import { done, refuse, type Outcome } from '../../../../kernel/outcome.ts'
import type { DocumentPractice } from '../document-practice.ts'
import type { DocumentRefusal } from '../document-refusal.ts'
import type { DocumentRule } from '../document-rule.ts'
import type { DocumentWriting } from '../document.ts'

/** A draft may be unfinished; a rule may only be drafted by who may make rules (立法法 第九十一条、第九十三条). */
export function judgeWriting(
  writing: DocumentWriting,
  practice: DocumentPractice,
): Outcome<DocumentWriting, DocumentRefusal> {
  if (writing.title.trim() === '') return refuse('no-title')
  if (writing.kind === 'rule' && !practice.makesRules) return refuse('no-rule-making')
  return done(writing)
}

export const editDocument: DocumentRule<DocumentWriting> = (document, input, { practice }) => {
  const judged = judgeWriting(input, practice)
  if (!judged.ok) return judged
  const detail: Record<string, string> = input.text === document.text ? {} : { text: 'changed' }
  return done({ entry: { step: 'edit', detail }, set: judged.value })
}
