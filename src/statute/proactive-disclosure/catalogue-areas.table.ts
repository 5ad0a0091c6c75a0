/**
 * The 26 areas of open government at the grass roots, each with a standard catalogue of its ministry (国办发〔2019〕54号).
 * The catalogues themselves are entered per office.
 */
export const catalogueAreas = [
  { key: 'urban-planning', zh: '城乡规划' },
  { key: 'major-projects', zh: '重大建设项目' },
  { key: 'public-resource-trading', zh: '公共资源交易' },
  { key: 'budgets', zh: '财政预决算' },
  { key: 'work-safety', zh: '安全生产' },
  { key: 'taxation', zh: '税收管理' },
  { key: 'land-compensation', zh: '征地补偿' },
  { key: 'house-expropriation', zh: '国有土地上房屋征收' },
  { key: 'affordable-housing', zh: '保障性住房' },
  { key: 'dilapidated-houses', zh: '农村危房改造' },
  { key: 'environment', zh: '生态环境' },
  { key: 'culture', zh: '公共文化服务' },
  { key: 'legal-services', zh: '公共法律服务' },
  { key: 'poverty-relief', zh: '扶贫' },
  { key: 'disaster-relief', zh: '救灾' },
  { key: 'food-and-drugs', zh: '食品药品监管' },
  { key: 'city-enforcement', zh: '城市综合执法' },
  { key: 'employment', zh: '就业创业' },
  { key: 'social-insurance', zh: '社会保险' },
  { key: 'social-assistance', zh: '社会救助' },
  { key: 'elder-care', zh: '养老服务' },
  { key: 'household-registration', zh: '户籍管理' },
  { key: 'farm-subsidies', zh: '涉农补贴' },
  { key: 'compulsory-education', zh: '义务教育' },
  { key: 'health', zh: '医疗卫生' },
  { key: 'municipal-services', zh: '市政服务' },
] as const

export type CatalogueArea = (typeof catalogueAreas)[number]['key']
