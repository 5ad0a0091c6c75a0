/** How a document stands (有效性). Only one in force may be the basis of an act. */
export const validityStates = [
  { key: 'in-force', zh: '有效', inForce: true },
  { key: 'amended', zh: '已修改', inForce: true },
  { key: 'lapsed', zh: '失效', inForce: false },
  { key: 'repealed', zh: '废止', inForce: false },
] as const

export type Validity = (typeof validityStates)[number]['key']
