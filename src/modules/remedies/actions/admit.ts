import { mayDo, type Actor } from '../../../kernel/actor.ts'

/** Whether somebody may change the cases of an organ: who keeps remedies there, and the program that loads the demo. */
export function mayKeep(actor: Actor, organId: string): boolean {
  return actor.kind === 'program' || mayDo(actor, 'keep-remedies', organId)
}
