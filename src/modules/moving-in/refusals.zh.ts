import type { MovingRefusal } from './domain/moving-refusal.ts'

export const movingRefusalText = {
  'not-permitted': '您没有迁入旧站的权限。',
  'no-such-run': '没有这次迁入，请回到“旧站迁入”重新选择。',
  'under-way': '这次迁入正在进行，请等它完成或者先停止。',
  'not-under-way': '这次迁入没有在进行。',
  'nothing-mapped': '还没有为任何旧栏目选择新栏目，请先保存栏目对应。',
} as const satisfies Record<MovingRefusal, string>
