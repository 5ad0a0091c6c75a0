import type { CaseFileKind } from './case-file-kinds.table.ts'

/** The file fields of the forms applicants fill in, or clerks for them, and what the files become in the case. */
const uploadSlots = [
  { slot: 'proof', kind: 'identity-proof' },
  { slot: 'proofBack', kind: 'identity-proof' },
  { slot: 'original', kind: 'application' },
  { slot: 'supplement', kind: 'supplement' },
  { slot: 'supplementMore', kind: 'supplement' },
] as const satisfies readonly { slot: string; kind: CaseFileKind }[]

export type UploadSlot = (typeof uploadSlots)[number]['slot']

/** What a file chosen in this field is in the file of the case. */
export function kindOfSlot(slot: string): CaseFileKind {
  return uploadSlots.find((known) => known.slot === slot)?.kind ?? 'supplement'
}
