/** Where a request stands. Derived from its events, never set by hand. */
export const stages = [
  { key: 'awaiting-confirmation', zh: '待确认收到', open: true },
  { key: 'in-hand', zh: '办理中', open: true },
  { key: 'awaiting-correction', zh: '待申请人补正', open: true },
  { key: 'consulting', zh: '征求意见中', open: true },
  { key: 'awaiting-reasons', zh: '待申请人说明理由', open: true },
  { key: 'awaiting-fee', zh: '待申请人缴费', open: true },
  { key: 'in-review', zh: '待审核', open: true },
  { key: 'in-approval', zh: '待签发', open: true },
  { key: 'decided', zh: '待送达', open: true },
  { key: 'replied', zh: '已答复', open: false },
  { key: 'closed', zh: '已办结', open: false },
  { key: 'archived', zh: '已归档', open: false },
  { key: 'split', zh: '已拆分', open: false },
  { key: 'merged', zh: '已并入其他申请', open: false },
  { key: 'transferred', zh: '已转其他机关', open: false },
] as const satisfies readonly { key: string; zh: string; open: boolean }[]

export type Stage = (typeof stages)[number]['key']

export const openStages: readonly Stage[] = stages.filter((stage) => stage.open).map((stage) => stage.key)

export const stageLabel = Object.fromEntries(stages.map((stage) => [stage.key, stage.zh])) as Readonly<
  Record<Stage, string>
>
