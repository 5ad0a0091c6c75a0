import type { OpenMoving } from '../open-moving.ts'

/** What the pages of moving in ask and do. */
export type MovingOffice = Omit<OpenMoving, 'goOn' | 'work' | 'workOn' | 'beginFolder' | 'close'> & {
  /** Has the work go on, without waiting for it. */
  goOn(): void
}

export const MOVING = '/office/moving-in'

/** The address of a run. */
export function addressOfRun(id: string): string {
  return `${MOVING}/${id}`
}
