/**
 * What every organ publishes of its own accord (条例 第二十条). `zh` is short enough for a column, `text` is what the item asks
 * for. The ids are part of addresses and never change.
 */
export const article20Items = [
  { id: 'a20-01', zh: '法规规章和规范性文件', text: '行政法规、规章和规范性文件', article: '条例 第二十条第一项' },
  { id: 'a20-02', zh: '机构职能', text: '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', article: '条例 第二十条第二项' },
  { id: 'a20-03', zh: '规划计划', text: '国民经济和社会发展规划、专项规划、区域规划及相关政策', article: '条例 第二十条第三项' },
  { id: 'a20-04', zh: '统计信息', text: '国民经济和社会发展统计信息', article: '条例 第二十条第四项' },
  { id: 'a20-05', zh: '行政许可和对外管理服务事项', text: '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果', article: '条例 第二十条第五项' },
  { id: 'a20-06', zh: '行政处罚和行政强制', text: '实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定', article: '条例 第二十条第六项' },
  { id: 'a20-07', zh: '财政预算、决算', text: '财政预算、决算信息', article: '条例 第二十条第七项' },
  { id: 'a20-08', zh: '行政事业性收费', text: '行政事业性收费项目及其依据、标准', article: '条例 第二十条第八项' },
  { id: 'a20-09', zh: '政府集中采购', text: '政府集中采购项目的目录、标准及实施情况', article: '条例 第二十条第九项' },
  { id: 'a20-10', zh: '重大建设项目', text: '重大建设项目的批准和实施情况', article: '条例 第二十条第十项' },
  { id: 'a20-11', zh: '民生政策及实施情况', text: '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况', article: '条例 第二十条第十一项' },
  { id: 'a20-12', zh: '突发公共事件应对', text: '突发公共事件的应急预案、预警信息及应对情况', article: '条例 第二十条第十二项' },
  { id: 'a20-13', zh: '监督检查情况', text: '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况', article: '条例 第二十条第十三项' },
  { id: 'a20-14', zh: '公务员招考录用', text: '公务员招考的职位、名额、报考条件等事项以及录用结果', article: '条例 第二十条第十四项' },
  { id: 'a20-15', zh: '其他法定公开信息', text: '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息', article: '条例 第二十条第十五项' },
] as const satisfies readonly StatutoryItem[]

/** What local governments and their departments add, by level (条例 第二十一条). A province adds nothing. */
export const article21Items = [
  { id: 'a21-c01', zh: '市政建设', text: '涉及市政建设的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c02', zh: '公共服务', text: '涉及公共服务的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c03', zh: '公益事业', text: '涉及公益事业的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c04', zh: '土地征收', text: '涉及土地征收的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c05', zh: '房屋征收', text: '涉及房屋征收的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c06', zh: '治安管理', text: '涉及治安管理的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-c07', zh: '社会救助', text: '涉及社会救助的政府信息', article: '条例 第二十一条', level: 'city-county' },
  { id: 'a21-t01', zh: '农业农村政策落实', text: '贯彻落实农业农村工作政策的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t02', zh: '农田水利工程', text: '农田水利工程建设运营的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t03', zh: '土地承包经营权流转', text: '农村土地承包经营权流转的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t04', zh: '宅基地使用审核', text: '宅基地使用情况审核的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t05', zh: '土地征收', text: '土地征收的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t06', zh: '房屋征收', text: '房屋征收的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t07', zh: '筹资筹劳', text: '筹资筹劳的政府信息', article: '条例 第二十一条', level: 'township' },
  { id: 'a21-t08', zh: '社会救助', text: '社会救助的政府信息', article: '条例 第二十一条', level: 'township' },
] as const satisfies readonly (StatutoryItem & { readonly level: 'city-county' | 'township' })[]

/** One thing that has to be published. */
export type StatutoryItem = {
  readonly id: string
  readonly zh: string
  readonly text: string
  readonly article: string
}
