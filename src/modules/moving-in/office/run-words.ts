import type { Tone } from '../../../ui/office/status-badge.tsx'
import { entryStates, runStages, type EntryState, type Run } from '../domain/run.ts'

export function stageZh({ stage }: Pick<Run, 'stage'>): string {
  return runStages.find(({ key }) => key === stage)?.zh ?? stage
}

export function stateZh(state: EntryState): string {
  return entryStates.find(({ key }) => key === state)?.zh ?? state
}

export const stageTones = {
  ...{ reading: 'active', looked: 'warning', moving: 'active', linking: 'active', done: 'good', failed: 'bad' },
} as const satisfies Record<Run['stage'], Tone>

export const stateTones = {
  ...{ waiting: 'neutral', ready: 'active', held: 'warning', refused: 'bad', known: 'neutral', moved: 'good' },
} as const satisfies Record<EntryState, Tone>

/** How far a run has come, in a sentence. */
export function progressOf(
  { stage, why }: Pick<Run, 'stage' | 'why'>,
  counts: ReadonlyMap<EntryState, number>,
): string {
  const of = (...states: EntryState[]) => states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (stage === 'failed') return why
  if (stage === 'reading') return `共 ${total} 个，已读取 ${total - of('waiting')} 个。`
  const done = `已迁入 ${of('moved')} 件，以前已迁入 ${of('known')} 件，不迁入 ${of('refused')} 件`
  const rest = [
    ...(of('ready') > 0 ? [`还有 ${of('ready')} 件可以迁入`] : []),
    ...(of('held') > 0 ? [`${of('held')} 件有个人信息`] : []),
  ]
  return `共 ${total} 个：${[done, ...rest].join('，')}。`
}
