import type { Program } from '../kernel/actor.ts'
import { addDays, dayInChina, type Day } from '../kernel/day.ts'
import { emptyMetadata, paragraphsOf, plainOf, type KeptBack } from '../modules/disclosure/public.ts'
import { keptBackItems } from './kept-back.table.ts'

export type KeptBackNeeds = {
  now(): Date
  listOrgans(): Promise<readonly { readonly id: string; readonly name: string }[]>
  keepBack(by: Program, organId: string, item: KeptBack): Promise<unknown>
}

const start: Program = { kind: 'program', name: '首次启动' }

/** Enters what organs of the imaginary county do not publish: of some the day is over on which it has to be looked at again. */
export async function enterKeptBack(needs: KeptBackNeeds): Promise<void> {
  const organs = new Map((await needs.listOrgans()).map(({ id, name }) => [name, id]))
  const today = dayInChina(needs.now())
  for (const told of keptBackItems) {
    const organId = organs.get(told.organ)
    if (organId !== undefined) await needs.keepBack(start, organId, itemOf(told, today))
  }
}

function itemOf(told: (typeof keptBackItems)[number], today: Day): KeptBack {
  const { attribute, ground, title, number, paragraphs, again } = told
  const madeOn = addDays(today, again - 365)
  const body = paragraphsOf(paragraphs.join('\n\n'))
  const documentNumber = number.replace('{year}', madeOn.slice(0, 4))
  return {
    ...{ kind: 'document', attribute, ground, reviewAgainOn: addDays(today, again) },
    draft: {
      ...{ title, body, plain: plainOf(body), columns: [], attachments: [] },
      metadata: { ...emptyMetadata, documentNumber, madeOn },
    },
  }
}
