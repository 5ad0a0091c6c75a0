import { randomUUID } from 'node:crypto'
import type { Staff } from '../../../kernel/actor.ts'
import type { Database } from '../../../platform/database/database.ts'
import { enterOrgan } from '../../organizations/testing/an-organ.ts'
import type { NewRemedy } from '../domain/remedy.ts'
import { openRemedies } from '../open-remedies.ts'
import { aNewRemedy } from './a-remedy.ts'

/** Somebody who keeps the remedies of an organ. */
export function aKeeper(organId: string): Staff {
  return {
    kind: 'staff',
    accountId: randomUUID(),
    name: '李应诉',
    organId,
    permissions: new Set(['see-requests', 'keep-remedies']),
  }
}

/** The register of an organ of its own, as it is on 2026-11-20. */
export async function openRegister(database: Database) {
  const organId = await enterOrgan(database, { name: `示范县${randomUUID().slice(0, 8)}局` })
  const keeper = aKeeper(organId)
  const register = openRemedies({ database, now: () => new Date('2026-11-20T02:00:00Z') })
  return {
    ...register,
    keeper,
    /** Enters a case; gives its id. */
    enter: async (parts: Partial<NewRemedy> = {}): Promise<string> => {
      const entered = await register.act.register(keeper, aNewRemedy({ organId, ...parts }))
      if (!entered.ok) throw new Error(entered.refusal)
      return entered.value
    },
  }
}
