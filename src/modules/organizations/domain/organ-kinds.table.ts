/** Kinds of organ, as far as law treats them differently. */
export const organKinds = [
  { key: 'government', zh: '人民政府' },
  { key: 'department', zh: '政府工作部门' },
  { key: 'township', zh: '乡镇人民政府' },
  { key: 'dispatched', zh: '派出机关、派出机构' },
  { key: 'vertical', zh: '垂直管理部门' },
  { key: 'authorized', zh: '法律、法规授权的组织' },
] as const

export type OrganKind = (typeof organKinds)[number]['key']

/** Levels of the government an organ is, or belongs to. */
export const organLevels = [
  { key: 'nation', zh: '国家级' },
  { key: 'province', zh: '省级' },
  { key: 'city', zh: '设区的市级' },
  { key: 'county', zh: '县级' },
  { key: 'township', zh: '乡级' },
] as const

export type OrganLevel = (typeof organLevels)[number]['key']
