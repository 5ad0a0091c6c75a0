/** Whether a whole text reads as the name of an office: `示范县统计局`, `示范县人民政府`. */
export function isAgencyName(text: string): boolean {
  return text.length >= 3 && text.length <= 40 && wholeName.test(text) && !notNames.test(text)
}

/** Whether a text names a place and nothing else: `示范市`, `东山镇`. */
export function isPlaceName(text: string): boolean {
  return text.length >= 2 && text.length <= 16 && placeName.test(text) && !notNames.test(text)
}

const offices =
  '人民政府|政府|管理委员会|委员会|管委会|办公厅|办公室|办事处|街道办|政府办|党政办|分局|总局|局|厅|委|署|院|中心|总队|支队|大队|公署|部|处|站|集团|公司|海关|银行|(?:政务|市|县|区|省|州|旗)办'

const wholeName = new RegExp(`^[一-龥][一-龥()、·]*(?:${offices})(?:\\([一-龥、]+\\))?$`)
const placeName = /^[一-龥]+(?:省|自治区|市|自治州|州|盟|地区|县|旗|区|镇|乡|苏木|街道|新区|开发区|林区)$/
const notNames =
  /信息公开|公开[工办]|报告|情况|通知|栏目|年报|网站|年度|关于|^(?:我|本(?!溪)|各|该|贵|根据|按照|依据|上级|有关|相关|所有|全[体省市县区镇乡州旗])|公开$|打印|首页|的/
