/** Where what moves in comes from: an upload that is kept, or a folder of the machine the program runs on. */
export type RunSource =
  | { readonly kind: 'upload'; readonly address: string; readonly name: string }
  | { readonly kind: 'folder'; readonly path: string }

/** How a run reads and moves, as whoever began it said. */
export type RunSettings = {
  /** The address of the old site the folder holds: `http://www.example.cn/zwgk/`; empty: not known. */
  readonly origin: string
  /** Where articles stand on its pages; empty: they are looked for. */
  readonly selector: string
  /** Whether texts with personal numbers move in with these masked; else they stay behind. */
  readonly mask: boolean
}

/** `looked`: everything was read, and a person decides; `linking`: links between what moved in are brought along. */
export const runStages = [
  { key: 'reading', zh: '读取中' },
  { key: 'looked', zh: '待迁入' },
  { key: 'moving', zh: '迁入中' },
  { key: 'linking', zh: '整理链接' },
  { key: 'done', zh: '已完成' },
  { key: 'failed', zh: '无法读取' },
] as const

export type RunStage = (typeof runStages)[number]['key']

/** 迁入: one old site, or one list of its items, on its way in. */
export type Run = {
  readonly id: string
  readonly organId: string
  readonly siteId: string
  readonly name: string
  readonly source: RunSource
  readonly settings: RunSettings
  readonly stage: RunStage
  /** Why it cannot be read; empty otherwise. */
  readonly why: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly changedAt: Date
}

/**
 * How far one page or row has come. `waiting`: not read; `ready`: moves once its column is known; `held`: has personal numbers;
 * `refused`: does not move; `known`: was moved before.
 */
export const entryStates = [
  { key: 'waiting', zh: '待读取' },
  { key: 'ready', zh: '可以迁入' },
  { key: 'held', zh: '有个人信息' },
  { key: 'refused', zh: '不迁入' },
  { key: 'known', zh: '以前已迁入' },
  { key: 'moved', zh: '已迁入' },
] as const

export type EntryState = (typeof entryStates)[number]['key']
