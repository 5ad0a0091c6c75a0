import { clockNotes } from './clock/event-forms.table.ts'
import type { Command, Option } from './command.ts'

const json: Option = { name: 'json', summary: '输出 JSON，每份报告一行，次序与文件相同，供程序使用' }
const progress: Option = { name: 'progress', summary: '在标准错误上显示进度（文件多且在终端上运行时自动显示）' }
const places: Option = { name: 'places', summary: '附上每个数字在原文中的位置' }

const inputNote = 'FILE 可以是网页（HTML）、Word（docx）、Excel（xlsx）、文字版 PDF、文本、Markdown、本程序输出的 JSON，写 - 表示标准输入。类型按内容判断，与扩展名无关。'
const exitNote = '退出码：0 没有问题；1 有“错误”级的问题；2 有文件读不出来，或者命令写得不对。一个文件读不出来不影响其他文件。'

export const commands: readonly Command[] = [
  {
    words: ['report', 'parse'],
    summary: '把年报读成数字',
    operands: { name: 'FILE…', least: 1, most: Infinity },
    options: [json, places, progress],
    notes: [inputNote, '读不准的数字一律留空并说明原因，不猜测，也不当作 0。', exitNote],
    examples: [
      { line: 'gongkai report parse 年报.docx', tells: '在屏幕上列出三张表' },
      { line: 'gongkai report parse --json *.html > 年报.ndjson', tells: '许多文件，每份一行 JSON' },
    ],
    load: () => import('./report/parse.ts'),
  },
  {
    words: ['report', 'check'],
    summary: '核对年报：勾稽关系、表文一致、年度衔接等',
    operands: { name: 'FILE…', least: 1, most: Infinity },
    options: [json, places, progress],
    notes: [
      inputNote,
      '一次给出同一机关几个年度的年报，还会核对年度衔接；给出政府与其部门、下级政府的年报，还会核对汇总。',
      exitNote,
    ],
    examples: [
      { line: 'gongkai report check 年报.pdf', tells: '列出问题、涉及的单元格和原文位置' },
      { line: 'gongkai report check 2022年.html 2023年.html', tells: '连同年度衔接一起核对' },
      { line: 'gongkai report parse --json *.html | gongkai report check -', tells: '核对先前读出的结果' },
    ],
    load: () => import('./report/check.ts'),
  },
  {
    words: ['report', 'render'],
    summary: '按法定格式重新排版年报',
    operands: { name: 'FILE', least: 1, most: 1 },
    options: [
      { name: 'to', value: '格式', choices: ['html', 'docx', 'pdf', 'xlsx', 'json', 'md'], summary: '输出格式；不写则按输出文件的扩展名判断' },
      { name: 'output', short: 'o', value: 'OUT', summary: '输出文件；- 或不写表示标准输出' },
    ],
    notes: [inputNote, '退出码：0 已输出；2 文件读不出来、写不进去，或者命令写得不对。'],
    examples: [
      { line: 'gongkai report render 年报.html --to pdf -o 年报.pdf', tells: '网页转成可供签署的 PDF' },
      { line: 'gongkai report render 年报.docx --to md', tells: '转成 Markdown，显示在屏幕上' },
    ],
    load: () => import('./report/render.ts'),
  },
  {
    words: ['report', 'diff'],
    summary: '比较两份年报',
    operands: { name: 'A B', least: 2, most: 2 },
    options: [
      { name: 'json', summary: '输出一行 JSON，供程序使用' },
      { name: 'figures', summary: '只比较数字，不比较标题、日期和文字' },
    ],
    notes: [inputNote, '格式不同（2019、2021 年）的两份年报只比较口径相同的单元格。', '退出码：0 相同；1 不同；2 有文件读不出来，或者命令写得不对。'],
    examples: [
      { line: 'gongkai report diff 2022年.html 2023年.html', tells: '列出两年之间的变化' },
      { line: 'gongkai report diff --figures 报送稿.docx 公布稿.html', tells: '看公布的数字与报送的是否一致' },
    ],
    load: () => import('./report/diff.ts'),
  },
  {
    words: ['report', 'import'],
    summary: '把年报收进年报库',
    operands: { name: 'FILE…', least: 1, most: Infinity },
    options: [json, progress],
    notes: [
      inputNote,
      '同一机关同一年度的年报再次导入时成为新的版本，旧版本保留。数据库按环境变量 DATABASE_URL、GONGKAI_DATA 选择，与 gongkai serve 相同。',
      '退出码：0 全部收入；2 有文件没有收入，或者命令写得不对。',
    ],
    examples: [{ line: 'gongkai report import 年报/*.html', tells: '把一个文件夹的年报收进年报库' }],
    load: () => import('./report/import.ts'),
  },
  {
    words: ['clock'],
    summary: '计算答复期限，逐日说明',
    operands: { name: '--received DAY…', least: 0, most: Infinity },
    options: [
      { name: 'received', value: 'DAY…', repeatable: true, summary: '收到申请之日，如 2026-02-13；可以接着写许多日子，逐一计算' },
      { name: 'working-days', value: 'N', summary: '按 N 个工作日计算，代替法定的 20 个' },
      { name: 'event', value: 'KIND=DAY[:DETAIL]', repeatable: true, summary: '收到之后发生的事，可以写许多个，见说明' },
      { name: 'calendar', value: 'FILE', summary: '工作台“工作日历”页面导出的文件，按其中的放假通知和地方放假计算' },
      { name: 'json', summary: '输出 JSON，每个日子一行，次序与给出的相同，供程序使用' },
    ],
    notes: clockNotes,
    examples: [
      { line: 'gongkai clock --received 2026-02-13', tells: '答复期限哪天届满，每一天算不算、为什么' },
      { line: 'gongkai clock --received 2026-02-13 2026-02-14 --json', tells: '许多日子，每个一行 JSON' },
      { line: 'gongkai clock --received 2024-09-13 --working-days 7', tells: '7 个工作日（例如补正告知）哪天届满' },
      {
        line: 'gongkai clock --received 2024-09-13 --event consultation-sent=2024-09-20:2024-09-23 --event consultation-answered=2024-10-15',
        tells: '扣除征求第三方意见所需时间',
      },
    ],
    load: () => import('./clock/clock.ts'),
  },
  {
    words: ['move-in'],
    summary: '把旧网站迁入现在的网站',
    operands: { name: 'FOLDER', least: 1, most: 1 },
    options: [
      { name: 'site', value: 'ID', summary: '迁到哪个网站，写网站编号' },
      { name: 'origin', value: 'URL', summary: '文件夹在旧站的网址，如 http://www.example.cn/zwgk/；整个网站的不用写' },
      { name: 'selector', value: 'CSS', summary: '网页正文所在的区域，如 #zoom；不写则自动识别' },
      { name: 'column', value: '旧=新', repeatable: true, summary: '旧栏目（或者文件夹）对应的新栏目，不迁入的写“旧=-”；同名的不用写' },
      { name: 'mask', summary: '有身份证号码、手机号码等个人信息的，用星号遮盖后迁入；不写则不迁入' },
      { name: 'look', summary: '只读取和核对，不迁入' },
      { name: 'findings', value: 'FILE', summary: '把发现的问题写成 CSV 文件' },
    ],
    notes: [
      '文件夹里是旧站的网页，或者最上层有一个信息清单（xlsx、csv），正文文件和附件放在旁边。也可以是 ZIP、xlsx、csv 文件。',
      '中断后用同样的命令再运行一次，从中断处继续；已经迁入的不会重复。数据库按环境变量 DATABASE_URL、GONGKAI_DATA 选择，与 gongkai serve 相同。',
      '退出码：0 能迁入的都已迁入；1 还有没有对应栏目或者有个人信息的；2 读不出来，或者命令写得不对。',
    ],
    examples: [
      { line: 'gongkai move-in 旧站 --site county --look --findings 问题.csv', tells: '先看看有哪些问题' },
      { line: 'gongkai move-in 旧站 --site county --column 通知公告=gonggao', tells: '迁入，旧的“通知公告”放进 gonggao 栏目' },
    ],
    load: () => import('./move-in.ts'),
  },
  {
    words: ['verify'],
    summary: '核验审计记录是否被改动',
    operands: { name: '', least: 0, most: 0 },
    options: [{ name: 'json', summary: '输出 JSON，每个机关一行，供程序使用' }],
    notes: [
      '逐条重新计算每个机关的记录链，指出第一处被修改、删除、插入或者调换的记录。',
      '末条校验值抄存在别处，以后再核验时对照，可以发现整条记录链被重写。',
      '退出码：0 全部完好；1 有改动；2 数据库打不开，或者命令写得不对。',
    ],
    examples: [{ line: 'gongkai verify', tells: '核验全部审计记录' }],
    load: () => import('./verify.ts'),
  },
  {
    words: ['purge'],
    summary: '清除到期的身份信息',
    operands: { name: '', least: 0, most: 0 },
    options: [{ name: 'dry-run', summary: '只列出到期的，不清除' }],
    notes: [
      '申请归档满各机关设定的天数后，销毁证件号码和身份证明材料，记入该申请的办理记录和审计记录。',
      '网站运行时每小时自动清除一次，通常不必手工运行。数据库按环境变量 DATABASE_URL、GONGKAI_DATA 选择，与 gongkai serve 相同。',
      '退出码：0 已清除或者没有到期的；2 数据库打不开，或者命令写得不对。',
    ],
    examples: [{ line: 'gongkai purge --dry-run', tells: '看今天会清除哪些机关的多少件' }],
    load: () => import('./purge.ts'),
  },
  {
    words: ['serve'],
    summary: '启动网站，与 npm start 相同',
    operands: { name: '', least: 0, most: 0 },
    options: [],
    notes: ['端口、地址、数据库由环境变量 PORT、HOST、DATABASE_URL、GONGKAI_DATA、GONGKAI_SECRET、TRUST_PROXY、GONGKAI_DEMO、GONGKAI_PROCESSES、GONGKAI_OLD_SITE_MB 指定，全部可以不写。按 Ctrl-C 停止。'],
    examples: [
      { line: 'gongkai serve', tells: '在 8080 端口启动' },
      { line: 'PORT=9000 gongkai serve', tells: '换一个端口' },
    ],
    load: () => import('./serve.ts'),
  },
]
