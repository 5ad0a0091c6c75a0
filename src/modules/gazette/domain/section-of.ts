import type { GazetteSectionKey } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'

/** What is known of something published that may be printed. */
export type Candidate = {
  readonly itemId: number
  readonly title: string
  readonly documentNumber: string | null
  readonly kind: string
  /** Its kind in the library of rules and normative documents; null where it is not in it. */
  readonly registered: 'rule' | 'normative-document' | null
  /** Whether the organ of the gazette published it, its office (办公厅、办公室), or another below it. */
  readonly from: 'own' | 'office' | 'below'
}

/** The section it usually stands in; null where it is not what a gazette prints of itself. */
export function sectionOf(candidate: Candidate): GazetteSectionKey | null {
  const { title, documentNumber, kind, registered, from } = candidate
  if (registered === 'rule') return 'rules'
  if (from === 'below') return registered === null ? null : 'department-documents'
  if (APPOINTMENT.test(title)) return 'appointments'
  if (kind !== 'document' && registered === null) return null
  return from === 'office' || OFFICE_NUMBER.test(documentNumber ?? '') ? 'office-documents' : 'government-documents'
}

const APPOINTMENT = /任免|任职|免职|任命|免去/

/** 示政办发〔2026〕21号, 示府办〔2026〕3号. */
const OFFICE_NUMBER = /[政府]办/
