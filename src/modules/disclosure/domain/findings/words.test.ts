import { expect, test } from 'vitest'
import { blocksPublishing, findingsOf } from './findings-of.ts'
import { readyLists, shippedLists, shippedWords } from './lists.ts'

const found = (text: string, lists = shippedLists) =>
  findingsOf(text, lists).map(({ kind, severity, words }) => `${kind} ${severity} ${words}`)

test.each([
  ['机密★10年', 'secrecy-mark stop 机密★10年'],
  ['秘密☆长期', 'secrecy-mark stop 秘密☆长期'],
  ['密级：秘密', 'secrecy-mark stop 密级：秘密'],
  ['示范县人民政府文件\n绝密\n关于工作的通知', 'secrecy-mark stop 绝密'],
  ['内部资料  注意保存', 'internal-mark stop 内部资料  注意保存'],
  ['（内部文件，不得外传）', 'internal-mark stop （内部文件，不得外传）'],
  ['本材料仅供内部参考。', 'internal-mark stop 仅供内部参考'],
  ['（此件不予公开）', 'closed-attribute stop （此件不予公开）'],
  ['公开属性：依申请公开', 'closed-attribute stop 公开属性：依申请公开'],
])('“%s” stops the publication', (text, expected) => {
  expect(found(text)).toEqual([expected])
  expect(blocksPublishing(findingsOf(text, shippedLists))).toBe(true)
})

test.each([
  '涉及国家秘密、商业秘密的政府信息，行政机关不得公开',
  '工作人员应当保守国家秘密，严守工作机密',
  '（此件公开发布）',
  '公开属性：主动公开',
  '申请内部资料性出版物准印证',
  '对不予公开的政府信息应当说明理由',
  '保密工作机构负责密级鉴定',
])('“%s” stops nothing', (text) => expect(found(text)).toEqual([]))

test('internal documents that are only spoken of are looked at, not stopped', () => {
  expect(found('不得以内部文件作为行政管理的依据')).toEqual(['internal-mark warning 内部文件'])
})

test.each([
  ['全面布署防汛工作', '部署'],
  ['迫不急待', '迫不及待'],
  ['当时侯县城', '时候'],
  ['完成设备按装', '安装'],
  ['末经批准擅自改变', '未经批准'],
  ['中华人民共合国', '中华人民共和国'],
  ['推进“一带一路”战略', '“一带一路”倡议'],
  ['截止目前', '截至目前'],
])('in “%s” %s is meant', (text, suggestion) => {
  expect(findingsOf(text, shippedLists).map((finding) => finding.suggestion)).toEqual([suggestion])
})

test.each([
  '发布署名文章',
  '按装机容量计算',
  '既使用方便又便于管理',
  '学习贯彻会议精神',
  '预防犯罪',
  '朝鲜族自治县',
  '标签属性',
  '任村长期工作队队长',
  '人民代表大会法人代表大会',
  '各部份额',
  '周末经批准',
  '国务院令',
  '年末经批准调整预算',
  '发现像素不足',
  '其中港台企业三家',
  '社会主意见领袖',
  '有偿试用',
  '科技俩人',
  '恢复盖章',
  '自己经营',
  '反对像他这样',
])('“%s” is right as it stands', (text) => expect(found(text)).toEqual([]))

test('the shipped lists are long, say each thing once, and never suggest what they object to', () => {
  expect(shippedWords.length).toBeGreaterThan(400)
  expect(new Set(shippedWords.map(({ wrong }) => wrong)).size).toBe(shippedWords.length)
  for (const { wrong, right, unless } of shippedWords) {
    expect(wrong.length).toBeGreaterThan(1)
    if (right !== null) expect(findingsOf(right, shippedLists), right).toEqual([])
    for (const longer of unless) expect(findingsOf(longer, shippedLists), longer).toEqual([])
  }
})

test('every shipped entry is found where it stands alone', () => {
  for (const { wrong, right } of shippedWords) {
    expect(
      findingsOf(`文：${wrong}。`, shippedLists).map((finding) => finding.suggestion),
      wrong,
    ).toContain(right)
  }
})

test('of two entries at one place the longer is told, and an office overrules what is shipped', () => {
  const own = { wrong: '布署会', right: '部署会', kind: 'phrasing', severity: 'error', unless: [], note: '' } as const
  expect(found('召开布署会', readyLists([...shippedWords, own]))).toEqual(['phrasing error 布署会'])
  const allowed = { ...own, wrong: '布署', right: null, severity: 'warning' } as const
  expect(findingsOf('布署', readyLists([...shippedWords, allowed]))[0]?.suggestion).toBeNull()
})

const leaders = [
  { name: '甲某某', title: '县长' },
  { name: '乙某某', title: '常务副县长' },
  { name: '丙某某', title: '副县长' },
]
const withLeaders = readyLists([], leaders)

test('a leader bears the title of the list', () => {
  expect(found('县委副书记、县长甲某某主持会议，副县长丙某某出席', withLeaders)).toEqual([])
  expect(found('县长乙某某主持会议', withLeaders)).toEqual(['leader-title error 县长乙某某'])
  expect(found('副县长甲某某主持会议', withLeaders)).toEqual(['leader-title error 副县长甲某某'])
  expect(found('时任县长乙某某', withLeaders)).toEqual([])
})

test('a name one character off behind its title is told', () => {
  expect(findingsOf('县长甲某谋主持会议', withLeaders)).toMatchObject([{ kind: 'leader-name', suggestion: '甲某某' }])
  expect(found('县长丁大同主持会议', withLeaders)).toEqual([])
})

test('leaders are named in their order', () => {
  expect(found('甲某某、乙某某、丙某某出席', withLeaders)).toEqual([])
  expect(found('县长甲某某、副县长丙某某、常务副县长乙某某出席', withLeaders)).toHaveLength(1)
  expect(found('丙某某、甲某某出席', withLeaders)).toEqual(['leader-order warning 丙某某、甲某某'])
  expect(found('丙某某汇报。甲某某讲话', withLeaders)).toEqual([])
})

test('days no calendar has and brackets no rule allows are told', () => {
  expect(found('2026年2月29日')).toEqual(['no-such-day warning 2026年2月29日'])
  expect(found('2024年2月29日、11月30日')).toEqual([])
  expect(findingsOf('示政发[2026]012号', shippedLists)[0]?.suggestion).toBe('〔2026〕12号')
})

test('a text of 1,500 characters takes under a millisecond of the processor', () => {
  const text = '各乡镇人民政府、县政府各部门：为做好2026年防汛工作，根据示政发〔2026〕12号文件，现将有关事项通知如下。'
    .repeat(40)
    .slice(0, 1500)
  for (let at = 0; at < 300; at++) findingsOf(text, shippedLists)
  const before = process.cpuUsage()
  for (let at = 0; at < 300; at++) findingsOf(text, shippedLists)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000 / 300).toBeLessThan(1)
})

test.each([
  ['numbers parted by spaces', '12 '.repeat(30_000)],
  ['houses without end', '村1'.repeat(30_000)],
  ['labels without end', '住址：'.repeat(30_000)],
  ['mail signs', 'a@'.repeat(30_000)],
])('a long text of %s is read in time that grows with its length', (_, text) => {
  const before = process.cpuUsage()
  findingsOf(text, shippedLists)
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(1500)
})
