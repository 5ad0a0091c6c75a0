import { done } from '../../../../kernel/outcome.ts'
import type { CaseFileKind } from '../case-file-kinds.table.ts'
import type { StepRule } from '../step-rule.ts'

type AddedFile = { readonly fileId: string; readonly name: string; readonly fileKind: CaseFileKind }

/** A file joins the case. It belongs to this one alone and can never leave with another. */
export const addFile: StepRule<AddedFile> = (_file, added, { today }) =>
  done([{ kind: 'file-added', on: today, ...added }])
