import { staffGaps } from './staff-gaps.ts'
import type { OrganStanding, Standing } from './standing.ts'
import type { Gap, StepRule } from './step-rule.ts'

/** What is to be settled before the first request, in the order it is best done. */
export const stepRules: readonly StepRule[] = [
  {
    key: 'administrators',
    zh: '三名管理员各自修改一次性密码',
    why: '系统、安全、审计管理员由不同的人担任，互相制约。一次性密码见过的人都能登录，须尽快改掉。',
    keeper: { zh: '三名管理员本人', may: 'administer-accounts', href: '/office/accounts' },
    gaps: ({ unproven }) =>
      unproven.map((name) => ({ words: `${name}还在使用一次性密码`, href: '/office/accounts' })),
  },
  {
    key: 'name',
    zh: '填写本机关名称',
    why: '名称写入门户、告知书和年度报告。',
    keeper: bySystem('/office/organs'),
    gaps: ({ organs }) =>
      organs
        .filter(({ isNamed }) => !isNamed)
        .map((organ) => ({ words: '本机关还没有名称', href: organHref(organ) })),
  },
  {
    key: 'departments',
    zh: '新增下属机关',
    why: '各部门、乡镇各自受理向本机关提出的申请（条例第二十七条），可以逐个新增，也可以用表格一次导入。只有本机关的，不必新增。',
    keeper: bySystem('/office/organs/list'),
    advice: true,
    gaps: ({ organs }) =>
      organs.length > 1 ? [] : [{ words: '目前只有一个机关', href: '/office/organs/list' }],
  },
  {
    key: 'open',
    zh: '确定受理申请的机关',
    why: '勾选“受理政府信息公开申请”后，机关出现在门户的申请表中。',
    keeper: bySystem('/office/organs'),
    gaps: ({ organs }) =>
      organs.some(({ discloses }) => discloses)
        ? []
        : [{ words: '还没有一个机关受理申请', href: '/office/organs' }],
  },
  {
    key: 'contact',
    zh: '公布公开工作机构的联系方式',
    why: '公开指南应当载明工作机构的名称、办公地址、办公时间、联系电话等（条例第十二条）。',
    keeper: bySystem('/office/organs'),
    gaps: ofDisclosing(({ hasContact }) => (hasContact ? null : '缺少机构名称、办公地址或者联系电话')),
  },
  {
    key: 'remedies',
    zh: '填写行政复议机关和管辖法院',
    why: '写入每份告知书的救济告知段；没有告知的，复议申请期限最长延至一年（行政复议法第二十条）。',
    keeper: bySystem('/office/organs'),
    gaps: ofDisclosing(({ hasReconsiderationBody, hasCourt }) => {
      const missing = [hasReconsiderationBody ? '' : '行政复议机关', hasCourt ? '' : '管辖法院'].filter(Boolean)
      return missing.length === 0 ? null : `缺少${missing.join('和')}`
    }),
  },
  {
    key: 'numbers',
    zh: '填写机关代字和登记编号前缀',
    why: '文号由机关代字、年份、序号组成（GB/T 9704）；登记编号用来查询进度，各机关应当不同。',
    keeper: bySystem('/office/organs'),
    gaps: ofDisclosing(missingCode, ({ id }) => `/office/organs/${id}/settings?edit=letters#letters`),
  },
  {
    key: 'staff',
    zh: '建立账号，授予角色',
    why: '系统管理员建立账号，安全管理员授予角色。登记、承办、分办、审核、批准都要有人，一人可以担任几项。',
    keeper: { zh: '系统管理员、安全管理员', may: 'administer-accounts', href: '/office/accounts' },
    gaps: (standing) => staffGaps(asked(standing)),
  },
  {
    key: 'calendar',
    zh: '收录本年度放假安排',
    why: '期限按工作日计算，调休上班的周末也算。没有收录的年份，期限都是暂定的。',
    keeper: { zh: '公开工作主管', may: 'keep-calendar', href: '/office/calendar' },
    gaps: ({ loadedYears, year }) =>
      loadedYears.has(year) ? [] : [{ words: `${year}年的放假通知还没有收录`, href: '/office/calendar' }],
  },
  {
    key: 'next-year',
    zh: '收录下一年度放假安排',
    why: '国务院办公厅一般在十一月前后公布下一年的安排；公布后尽早收录，跨年的期限才是确定的。',
    keeper: { zh: '公开工作主管', may: 'keep-calendar', href: '/office/calendar' },
    advice: true,
    gaps: ({ loadedYears, year, month }) =>
      month < 11 || loadedYears.has(year + 1)
        ? []
        : [{ words: `${year + 1}年的放假通知还没有收录`, href: '/office/calendar' }],
  },
]

function bySystem(href: string) {
  return { zh: '系统管理员', may: 'administer-organs', href } as const
}

function organHref({ id }: OrganStanding): string {
  return `/office/organs/${id}`
}

/** The organs citizens may ask; the topmost where none is opened yet, so that nothing looks done that nobody did. */
function asked({ organs }: Standing): readonly OrganStanding[] {
  const disclosing = organs.filter(({ discloses }) => discloses)
  return disclosing.length > 0 ? disclosing : organs.slice(0, 1)
}

/** A gap of each organ that takes requests, in the words for it; null where nothing is missing. */
function ofDisclosing(
  words: (organ: OrganStanding, all: readonly OrganStanding[]) => string | null,
  hrefOf = organHref,
) {
  return (standing: Standing): readonly Gap[] => {
    const disclosing = asked(standing)
    return disclosing.flatMap((organ) => {
      const missing = words(organ, disclosing)
      return missing === null ? [] : [{ words: `${organ.name}：${missing}`, href: hrefOf(organ) }]
    })
  }
}

function missingCode({ id, documentCode, registerPrefix }: OrganStanding, all: readonly OrganStanding[]) {
  if (documentCode === '') return '缺少机关代字'
  if (registerPrefix === '') return '缺少登记编号前缀'
  const same = all.find((organ) => organ.id !== id && organ.registerPrefix === registerPrefix)
  return same === undefined ? null : `登记编号前缀“${registerPrefix}”与${same.name}相同`
}
