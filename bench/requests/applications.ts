import { randomUUID } from 'node:crypto'
import type { Day } from '../../src/kernel/day.ts'
import type { Application } from '../../src/modules/requests/domain/application.ts'
import type { Dice } from './dice.ts'

/** A request as somebody hands it in: people come again, some of them often. */
export function anApplication(dice: Dice, organId: string, arrivedOn: Day): Application {
  const { channel } = dice.pickBy(channels)
  const person = personOf(Math.floor(dice.roll() ** 2 * PEOPLE))
  const isPerson = dice.chance(0.86)
  const contact = { person: '', phone: person.phone, email: '', address: `示范县${dice.pick(places)}`, postcode: '' }
  return {
    ...{ organId, submissionKey: randomUUID(), channel, arrivedOn, confirmedOn: null },
    applicant: isPerson
      ? { class: 'naturalPerson', name: person.name, contact }
      : { ...organizationOf(dice), contact: { ...contact, person: person.name } },
    identity: isPerson ? { kind: 'resident-card', number: person.number } : null,
    description: descriptionOf(dice, arrivedOn),
    wanted: dice.pick(wanted),
  }
}

/** Somebody else of the same class who asks for something else on the same day, in the same way. */
export function anotherApplication(dice: Dice, application: Application): Application {
  const other = anApplication(dice, application.organId, application.arrivedOn)
  const { class: of, name, contact } = application.applicant
  const person = personOf(Math.floor(dice.roll() ** 2 * PEOPLE))
  const applicant =
    of === 'naturalPerson'
      ? { name: person.name, contact: { ...contact, phone: person.phone } }
      : { name: `${name.replace(/（.*/, '')}（${dice.between(1, 900)}号）`, contact }
  return {
    ...application,
    submissionKey: randomUUID(),
    applicant: { class: of, ...applicant },
    identity: application.identity && { ...application.identity, number: person.number },
    description: other.description,
  }
}

const PEOPLE = 30_000

const channels = [
  { weight: 30, channel: 'in-person' },
  { weight: 28, channel: 'registered-mail' },
  { weight: 4, channel: 'ordinary-mail' },
  { weight: 33, channel: 'online' },
  { weight: 5, channel: 'e-mail' },
] as const

const wanted = [
  { form: 'paper', way: 'post' },
  { form: 'paper', way: 'post' },
  { form: 'electronic', way: 'email' },
  { form: 'paper', way: 'pick-up' },
] as const

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶']
const given = [...'文明建国志强秀英桂兰玉梅春华秋实大海长江东平永安福贵忠义礼信']

/** Nobody: every name has 某 in it, every number a region that does not exist. */
function personOf(at: number) {
  const name = `${surnames[at % 30] ?? ''}某${given[(at * 7) % 32] ?? ''}`
  const digits = String(at).padStart(5, '0')
  return { name, phone: `100000${digits}`, number: `990000198001${digits.slice(0, 2)}${digits.slice(1)}` }
}

function organizationOf(dice: Dice) {
  const [of, name] = dice.pick(organizations)
  return { class: of, name: `示范县${dice.pick(places)}${name}` }
}

const organizations = [
  ['business', '建材有限公司'],
  ['business', '商贸有限公司'],
  ['legalService', '法律服务所'],
  ['publicInterest', '公益服务中心'],
  ['research', '发展研究所'],
  ['otherOrganization', '村民委员会'],
] as const

const places = [...'东西南北中'].flatMap((side) =>
  ['河村', '岭村', '桥社区', '湾村', '坡村', '关社区', '塘村', '店村'].map((kind) => `${side}${kind}`),
)

const matters = [
  '土地征收补偿标准及发放明细',
  '房屋征收决定及补偿方案',
  '宅基地审批材料',
  '建设工程规划许可证及附图',
  '国有土地使用权出让合同',
  '物业维修资金使用情况',
  '学区划分依据和招生计划',
  '财政专项资金安排和使用情况',
  '政府采购合同及验收材料',
  '环境影响评价批复文件',
  '行政处罚决定书',
  '惠农补贴发放名单',
  '道路改造工程招标文件',
  '保障性住房分配结果',
  '会议纪要',
]

const reasons = [
  '',
  '因本户与村组就补偿款发放存在分歧，需要核实有关文件。',
  '请一并提供批准机关、批准日期和文号，以及附件中的地块坐标和面积。',
  '此前曾到窗口咨询，工作人员告知须书面提出申请，故提出本申请，请依法按期答复，并加盖公章。',
]

function descriptionOf(dice: Dice, arrivedOn: Day): string {
  const year = Number(arrivedOn.slice(0, 4)) - dice.between(0, 4)
  const group = dice.chance(0.5) ? `第${dice.between(1, 12)}村民小组` : ''
  const about = `${dice.pick(places)}${group}${year}年${dice.pick(matters)}`
  const also = dice.chance(0.25) ? `，以及${dice.pick(matters)}` : ''
  return `${about}${also}。${dice.pick(reasons)}`
}
