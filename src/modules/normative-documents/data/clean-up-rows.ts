import type { CleanUp, CleanUpVerdict } from '../domain/clean-up.ts'
import type { DocumentTransaction } from './document-tables.ts'

type KeptCleanUp = CleanUp & { readonly items: readonly number[] }

/** Clean-ups, as an action keeps them within its transaction. */
export function cleanUpRecords(transaction: DocumentTransaction, by: string) {
  return {
    async addCleanUp(organId: string, { on, basis, verdicts, items }: KeptCleanUp): Promise<number> {
      const count = (...wanted: CleanUpVerdict[]) =>
        [...verdicts.values()].filter((verdict) => wanted.includes(verdict)).length
      const { id } = await transaction
        .insertInto('documents.clean_up')
        .values({
          ...{ organ_id: organId, decided_on: on, basis, kept: count('keep'), to_amend: count('amend') },
          ...{ ended: count('repeal', 'lapse'), items, made_by: by },
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },
  }
}
