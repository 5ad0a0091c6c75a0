import type { Searchable, SearchableKind } from '../domain/searchable.ts'
import { countyMatters } from './county-matters.table.ts'
import type { Validity } from '../../../statute/proactive-disclosure/validity.table.ts'

const organs =
  '教育局 民政局 财政局 卫生健康局 交通运输局 住房和城乡建设局 农业农村局 水利局 林业局 自然资源局 应急管理局 审计局 统计局 司法局 公安局'.split(
    ' ',
  )
const towns = '清河镇 双桥镇 青山镇 柳树乡 石门乡 新集镇 白马镇 南营乡'.split(' ')
const shops =
  '福满食品店 好邻居超市 李记面馆 康泰药房 鑫源建材厂 顺达货运部 红星砖厂 安心宾馆 童乐玩具店 绿源养殖场 四季果蔬行 宏图装饰公司'.split(
    ' ',
  )
const faults = [
  ['经营超过保质期的食品', '市场监督管理局'],
  ['未取得许可擅自夜间施工', '城市管理局'],
  ['超标排放废水', '生态环境分局'],
  ['未按规定配备消防设施', '应急管理局'],
  ['超限运输货物', '交通运输局'],
] as const

/** Validity of those documents that no longer apply as they are, and the numbers that documents have. */
const validities: Readonly<Record<string, Validity>> = {
  'yingshang-old': 'repealed',
  shuangjian: 'in-force',
  zhaoshang: 'in-force',
  yingshang: 'in-force',
  baozhengjin: 'lapsed',
  'dibao-rules': 'in-force',
}
const numbers: Readonly<Record<string, string>> = {
  yingshang: '示政发〔2025〕12号',
  'yingshang-old': '示政发〔2019〕12号',
  'dibao-rules': '示政办发〔2023〕7号',
  'zhengdi-biaozhun': '示政发〔2024〕3号',
  'laji-fenlei': '示政发〔2025〕5号',
  'fangxun-yuan': '示政办发〔2026〕12号',
  'zhaosheng-2026': '示教〔2026〕21号',
}

/** More than three hundred invented items of the imaginary county, the id of each a word that ratings name it by. */
export function countyItems(): readonly Searchable[] {
  return [...matters(), ...budgets(), ...reports(), ...penalties(), ...ofTowns()]
}

function matters(): readonly Searchable[] {
  return countyMatters
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', organ = '', day = '', kind = '', title = '', text = '', keywords = ''] = line.split('|')
      return item({ id, organ, day, kind: kind as SearchableKind, title, text, keywords: keywords.split(' ') })
    })
}

function budgets(): readonly Searchable[] {
  return organs.flatMap((organ, at) =>
    [2025, 2026].flatMap((year) => [
      item({
        ...{ id: `budget-${organ}-${year}`, organ, day: `${year}-02-${10 + (at % 10)}`, keywords: ['预算'] },
        title: `示范县${organ}${year}年部门预算公开`,
        text: `${organ}${year}年收入预算${900 + at * 37}万元，支出预算与收入相等，其中基本支出占${40 + at}%。三公经费预算${6 + at}万元，比上年减少。政府采购预算和绩效目标见附表。`,
      }),
      item({
        ...{ id: `final-${organ}-${year - 1}`, organ, day: `${year}-09-${10 + (at % 10)}`, keywords: ['决算'] },
        title: `示范县${organ}${year - 1}年度部门决算公开`,
        text: `${organ}${year - 1}年度总收入${870 + at * 31}万元，总支出${860 + at * 31}万元。三公经费支出${5 + at}万元，公务接待和公务用车均有下降。`,
      }),
    ]),
  )
}

function reports(): readonly Searchable[] {
  return organs.flatMap((organ, at) =>
    [2024, 2025].map((year) =>
      item({
        ...{
          id: `report-${organ}-${year}`,
          organ,
          day: `${year + 1}-01-${11 + (at % 15)}`,
          kind: 'report',
          keywords: [],
        },
        title: `示范县${organ}${year}年政府信息公开工作年度报告`,
        text: `${year}年，${organ}主动公开信息${60 + at * 3}条，收到依申请公开${at % 4}件，全部按期答复。存在的主要问题是更新不够及时，下一步将加强培训。`,
      }),
    ),
  )
}

function penalties(): readonly Searchable[] {
  return shops.flatMap((shop, at) =>
    [0, 1, 2].map((turn) => {
      const [fault, organ] = faults[(at + turn) % faults.length] ?? faults[0]
      const number = at * 3 + turn + 1
      return item({
        ...{ id: `penalty-${number}`, organ, day: `2026-0${1 + (number % 7)}-1${turn}`, keywords: ['行政处罚'] },
        title: `行政处罚决定书（${shop}）`,
        text: `当事人${shop}${fault}，事实清楚，证据确凿。依照有关法律的规定，责令改正，罚款${(turn + 1) * 2000}元。当事人可以依法申请行政复议或者提起诉讼。`,
        documentNumber: `示罚决〔2026〕${number}号`,
      })
    }),
  )
}

function ofTowns(): readonly Searchable[] {
  return towns.flatMap((town, at) => [
    ...[1, 2, 3].map((quarter) =>
      item({
        ...{
          id: `town-dibao-${town}-${quarter}`,
          organ: town,
          day: `2026-0${quarter * 2}-0${1 + at}`,
          keywords: ['低保'],
        },
        title: `${town}2026年第${quarter}季度农村低保对象公示`,
        text: `${town}本季度新增保障对象${3 + at}户，取消${1 + (at % 3)}户，名单张贴在村务公开栏，公示七天，有异议的请向镇民政办反映。`,
      }),
    ),
    item({
      ...{ id: `town-gengdi-${town}`, organ: town, day: `2026-05-1${at}`, keywords: ['补贴'] },
      title: `${town}2026年耕地地力保护补贴面积公示`,
      text: `${town}共核定补贴面积${1 + at}万${at}千亩，农户姓名和面积见附表，错漏之处请在七日内提出。`,
    }),
    item({
      ...{ id: `town-plan-${town}`, organ: town, day: `2025-12-2${at}`, keywords: ['规划'] },
      title: `${town}国土空间规划（2021—2035年）批后公布`,
      text: `${town}规划区面积、村庄布局、永久基本农田和生态红线以图件公布，图纸可以在镇政府一楼查看。`,
    }),
    item({
      ...{ id: `town-contact-${town}`, organ: town, day: `2026-01-0${1 + at}`, kind: 'page', keywords: ['联系方式'] },
      title: `${town}人民政府机构设置和联系电话`,
      text: `${town}党政办、便民服务中心、综合执法队的办公地点、办公时间和电话。`,
    }),
  ])
}

type Told = Pick<Searchable, 'id' | 'title' | 'text' | 'keywords'> & {
  readonly organ: string
  readonly day: string
  readonly kind?: SearchableKind
  readonly documentNumber?: string
}

function item({ id, organ, day, kind = 'item', title, text, keywords, documentNumber }: Told): Searchable {
  return {
    ...{ kind, id, title, text, keywords: keywords.filter((word) => word !== ''), attachments: [] },
    organId: organ,
    organName: organ.startsWith('中共') ? organ : `示范县${organ}`,
    places: [{ siteId: 'shifan', column: kind === 'document' ? 'zwgk/zcwj' : 'zwgk/tzgg' }],
    href: `/items/${id}`,
    publishedOn: day,
    publishedAt: `${day}T01:00:00Z`,
    documentNumber: documentNumber ?? numbers[id] ?? null,
    ...{ indexNumber: null, topic: null, validity: validities[id] ?? null },
  }
}
