import type { GazetteReceiverKind } from '../../../statute/proactive-disclosure/gazette-receivers.table.ts'

export type Delivery = {
  readonly kind: GazetteReceiverKind
  /** Who got them: `示范县档案馆`. */
  readonly receiver: string
  readonly copies: number
}

/** Copies printed, and where each of them is. */
export type Distribution = { readonly copies: number; readonly deliveries: readonly Delivery[] }

/** What is wrong with it: every copy printed went somewhere, and none went twice. */
export function distributionFault({ copies, deliveries }: Distribution): 'no-receivers' | 'copies-differ' | undefined {
  if (copies > 0 && deliveries.length === 0) return 'no-receivers'
  return deliveredOf(deliveries) === copies ? undefined : 'copies-differ'
}

export function deliveredOf(deliveries: readonly Pick<Delivery, 'copies'>[]): number {
  return deliveries.reduce((sum, { copies }) => sum + copies, 0)
}
