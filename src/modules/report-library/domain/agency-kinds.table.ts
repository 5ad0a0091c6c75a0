/** What an agency is, as far as its name tells. */
export const agencyKinds = [
  { key: 'government', label: '人民政府' },
  { key: 'government-office', label: '政府办公厅（室）' },
  { key: 'department', label: '政府部门' },
  { key: 'township', label: '乡镇、街道' },
  { key: 'other', label: '其他机关、机构' },
] as const

export type AgencyKind = (typeof agencyKinds)[number]['key']

/** How high an agency stands. A 市 may be a prefecture or a county-level city: its name alone does not tell. */
export const agencyLevels = [
  { key: 'nation', label: '国家级' },
  { key: 'province', label: '省级' },
  { key: 'city', label: '市级' },
  { key: 'county', label: '县级' },
  { key: 'township', label: '乡级' },
  { key: 'unknown', label: '未标明' },
] as const

export type AgencyLevel = (typeof agencyLevels)[number]['key']

/** The Chinese name of a kind. */
export function kindLabel(kind: AgencyKind): string {
  return agencyKinds.find(({ key }) => key === kind)?.label ?? kind
}
