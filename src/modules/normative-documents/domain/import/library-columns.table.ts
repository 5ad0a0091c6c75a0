/** The columns of a library as a list; those marked have to be there. */
export const libraryColumns = [
  { field: 'title', zh: '标题', required: true, hint: '必填' },
  { field: 'documentNumber', zh: '文号', required: true, hint: '必填，例如：示政规〔2023〕5号；规章填写令号' },
  { field: 'madeOn', zh: '成文日期', required: true, hint: '必填，例如：2023-05-08' },
  { field: 'kind', zh: '种类', required: false, hint: '行政规范性文件或者规章，不填为行政规范性文件' },
  { field: 'registryNumber', zh: '登记号', required: false, hint: '没有的不填' },
  { field: 'effectiveOn', zh: '施行日期', required: false, hint: '不填为成文日期' },
  { field: 'expiresOn', zh: '有效期至', required: false, hint: '长期有效的不填' },
  { field: 'validity', zh: '效力状态', required: false, hint: '有效、已修改、废止、失效，不填为有效' },
  { field: 'changedOn', zh: '状态日期', required: false, hint: '修改、废止、失效的日期' },
  { field: 'basis', zh: '依据', required: false, hint: '修改、废止、失效所依据的文件' },
  { field: 'draftedBy', zh: '起草单位', required: false, hint: '' },
] as const

export type LibraryField = (typeof libraryColumns)[number]['field']
