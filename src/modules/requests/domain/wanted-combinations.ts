import type { SupplyForm, WantedForm, WantedWay } from './wanted-form.table.ts'

/** Ways that suit a form: paper cannot be mailed electronically, and who reads on the spot has to come. */
export const waysOfForm: Readonly<Record<SupplyForm, readonly WantedWay[]>> = {
  electronic: ['online', 'email', 'pick-up'],
  paper: ['post', 'pick-up', 'fax'],
  disc: ['post', 'pick-up'],
  reading: ['pick-up'],
}

/** What is wrong with a form and a way taken together; undefined where they suit (条例 第四十条). */
export function faultOfWantedForm({ form, way }: WantedForm): string | undefined {
  if (waysOfForm[form].includes(way)) return undefined
  return faults[form]
}

const faults: Readonly<Record<SupplyForm, string>> = {
  electronic: '电子文件可以网上领取，或者通过电子邮件、自行领取的途径获取。',
  paper: '纸质材料可以邮寄、自行领取或者传真。',
  disc: '光盘等载体可以邮寄或者自行领取。',
  reading: '现场查阅、抄录的，请选择“自行领取”。',
}
