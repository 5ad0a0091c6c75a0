// The words of the demo reports: an imaginary county, its organs, and what each year was about.

export const organs = [
  {
    slug: 'xianfuban',
    name: '示范县人民政府办公室',
    self: '本办',
    place: '县政府门户网站和《示范县人民政府公报》',
    matter: '县政府文件、会议决定事项和重点工作进展',
    requests: 46,
    licensing: 0,
    penalty: 0,
    coercion: 0,
    fees: 0,
    normativeIssued: 9,
    normativeInForce: 64,
    published: 1430,
  },
  {
    slug: 'ziran',
    name: '示范县自然资源局',
    self: '我局',
    place: '县政府门户网站自然资源专栏',
    matter: '征收土地公告、国土空间规划和不动产登记办事指南',
    requests: 132,
    licensing: 2140,
    penalty: 86,
    coercion: 4,
    fees: 1286.4,
    normativeIssued: 2,
    normativeInForce: 11,
    published: 960,
  },
  {
    slug: 'jiaoyu',
    name: '示范县教育局',
    self: '我局',
    place: '县政府门户网站教育专栏和“示范教育”公众号',
    matter: '招生入学政策、学区划分和校园食堂检查结果',
    requests: 28,
    licensing: 96,
    penalty: 3,
    coercion: 0,
    fees: 412.75,
    normativeIssued: 2,
    normativeInForce: 9,
    published: 720,
  },
  {
    slug: 'zhujian',
    name: '示范县住房和城乡建设局',
    self: '我局',
    place: '县政府门户网站住房城建专栏',
    matter: '房屋征收补偿方案、保障性住房分配和建筑市场监管结果',
    requests: 74,
    licensing: 1312,
    penalty: 141,
    coercion: 12,
    fees: 655.2,
    normativeIssued: 2,
    normativeInForce: 14,
    published: 840,
  },
  {
    slug: 'qingshan',
    name: '示范县青山镇人民政府',
    self: '我镇',
    place: '县政府门户网站青山镇页面和村务公开栏',
    matter: '惠农补贴发放、宅基地审批和高标准农田建设',
    requests: 17,
    licensing: 58,
    penalty: 9,
    coercion: 0,
    fees: 0,
    normativeIssued: 0,
    normativeInForce: 2,
    published: 310,
  },
  {
    slug: 'qinghe',
    name: '示范县清河街道办事处',
    self: '本街道',
    place: '县政府门户网站清河街道页面和社区公告栏',
    matter: '老旧小区改造、居家养老服务和临时救助',
    requests: 11,
    licensing: 21,
    penalty: 14,
    coercion: 2,
    fees: 0,
    normativeIssued: 0,
    normativeInForce: 1,
    published: 265,
  },
  {
    slug: 'liulin',
    name: '示范县柳林乡人民政府',
    self: '我乡',
    place: '县政府门户网站柳林乡页面',
    matter: '农村饮水安全、土地承包经营权流转和防汛预案',
    requests: 9,
    licensing: 34,
    penalty: 4,
    coercion: 0,
    fees: 0,
    normativeIssued: 0,
    normativeInForce: 1,
    published: 240,
  },
]

/** Eight ways to say each thing; which one an organ uses in a year is fixed by {@link themeOf}, so no two reports read alike. */
const themes = {
  goal: [
    '把群众常问的事项整理成目录，逐项明确公开时限',
    '围绕一件事一次办推进公开，先说清条件和材料，再说清时限和去处',
    '用数据说明工作，办件量、平均用时和满意度按季度向社会公布',
    '抓住政策发布、执行、评价三个环节，让文件一发布就能看懂、能办事',
    '以基层政务公开标准目录为底本，对照岗位逐条认领、逐月销号',
    '从来信来电里找公开选题，群众问得多的先公开、讲得细',
    '推动公开与服务合并办理，窗口、热线和网站使用同一套口径',
    '坚持先审查后公开，在守住保密和个人信息底线的前提下应公开尽公开',
  ],
  management: [
    '对2019年以来的存量文件重新核定公开属性，补录索引号，失效文件加注标识',
    '启用公文公开属性源头认定单，拟稿、核稿、签发三个环节分别留痕',
    '建立规范性文件全周期台账，到期前六个月自动提示评估、延续或者废止',
    '每月核对一次信息目录与实际栏目，发布机构、生成日期和文号缺项的当月补齐',
    '定期复核不予公开事项，情形消失的转为主动公开并注明转化日期',
    '统一发文字号与成文日期的著录格式，历史文件完成数字化扫描和校对',
    '明确信息更新责任表，机构调整、人员变动后三个工作日内同步修改',
    '对拟公开文本开展错敏词与隐私信息双重筛查，发现问题退回起草环节',
  ],
  platform: [
    '完成专栏改版，首页即可按办事场景查找，检索结果附带原文下载',
    '上线适老模式和朗读功能，设置专区自助查阅终端，来访群众可现场打印',
    '统一年度报告、指南、目录的页面样式，手机端可直接提交申请并查询进度',
    '清理空白栏目和失效链接，合并内容重复的栏目，旧地址自动跳转',
    '开通线上受理渠道短信提醒，收件、补正、答复三个节点均告知申请人',
    '在便民服务中心增设查阅点两处，备有放大镜、轮椅通道和代写服务',
    '政务新媒体实行备案管理，停更账号注销归并，重要信息与网站同步发布',
    '增加政策问答库，群众输入口语化的问题即可找到对应条款',
  ],
  supervision: [
    '每季度抽查一次栏目更新情况，抽查结果在内部通报，超过两周未更新的栏目由专人跟进',
    '邀请人大代表和社区居民开展社会评议，收到的意见全部列入台账并回复',
    '把公开工作纳入年度考核，每半年通报一次得分，培训覆盖全部经办人员',
    '举办业务培训三期，内容包括期限计算、答复文书和案例研讨，并组织闭卷测试',
    '委托第三方开展日常监测，月度问题清单反馈到岗，整改情况逐项复核',
    '主动公布监督电话和电子邮箱，受理的投诉举报均在七个工作日内答复',
    '分管负责人每半年听取一次专题汇报，重点任务纳入督查事项',
    '实行答复文书集体会审，被纠错案件逐件复盘并形成改进措施',
  ],
  problem: [
    '部分文件发布后解读跟进较慢，图解类解读偏少',
    '个别答复书说理不够充分，法律依据只列条款未作说明',
    '跨部门的申请会商用时偏长，申请人等待感较强',
    '栏目之间内容有交叉，群众检索同一事项会得到多个版本',
    '一线人员轮岗频繁，对补正、征求意见等程序掌握不一',
    '历史文件电子化程度不高，查找耗时，影响答复效率',
    '公开后的效果评估做得少，阅读量低的栏目没有及时调整',
    '线下查阅点使用率不高，宣传引导不够',
  ],
  remedy: [
    '把解读方案与文件草案同步提交审签，明确业务科室为解读第一责任人',
    '编印答复文书示例，对新上岗人员开展一对一带教，重要答复先经法制审核',
    '约定会商回复的内部时限，临期前三个工作日提醒，逾期逐级报告',
    '梳理栏目边界，确定每类信息的唯一发布源，其余位置改为引用',
    '建立岗位交接清单和案例库，每季度组织一次情景演练',
    '分两年完成永久和长期保存文件的扫描著录，优先处理申请频次高的类别',
    '按季度分析访问数据，连续两季度无人访问的栏目予以撤并',
    '把查阅点位置印入办事指南，社区网格员上门介绍使用方法',
  ],
  upper: [
    '上一年度政务公开要点确定的任务已逐条对账，均按要求落实',
    '针对上级年度考核指出的问题制定清单，年底前全部办结',
    '年度公开要点已分解到岗位，完成情况随本报告一并公布',
    '上级部署的规范性文件集中公开工作按期完成，格式和要素经核验一致',
    '重点领域信息公开任务落实到科室，半年一小结、年终一总评',
    '基层政务公开标准化规范化的后续任务全部纳入日常管理',
    '政务新媒体规范化管理的检查意见已整改，复查合格',
    '公共企事业单位信息公开的指导监督职责已明确到具体科室',
  ],
}

/** What an organ's report (by its position) says in the n-th year of the demo. */
export function themeOf(organAt, yearAt) {
  return Object.fromEntries(
    Object.entries(themes).map(([part, ways], at) => [
      part,
      ways[(organAt * (2 * (at % 4) + 1) + yearAt * (3 + (at % 2)) + at) % ways.length],
    ]),
  )
}

export function sentencesOf(organ, facts, theme) {
  return {
    preamble: `根据《中华人民共和国政府信息公开条例》第五十条规定，${organ.name}编制了${facts.year}年政府信息公开工作年度报告。报告所列数据的统计期限自${facts.year}年1月1日起至${facts.year}年12月31日止。`,
    sections: [
      { number: '一', title: '总体情况', text: overview(organ, facts, theme) },
      { number: '二', title: '主动公开政府信息情况', text: '' },
      { number: '三', title: '收到和处理政府信息公开申请情况', text: '' },
      { number: '四', title: '政府信息公开行政复议、行政诉讼情况', text: '' },
      {
        number: '五',
        title: '存在的主要问题及改进情况',
        text: `存在的主要问题：${theme.problem}；涉及${lastMatter(organ)}的内容更新还不够均衡。\n改进情况：${theme.remedy}；${organ.self}将${lastMatter(organ)}列为下一年度重点栏目，由分管负责人按月调度。`,
      },
      {
        number: '六',
        title: '其他需要报告的事项',
        text: `（一）信息处理费：${facts.year}年${organ.self}未收取政府信息公开信息处理费。\n（二）落实上级年度政务公开工作要求：${theme.upper}。`,
      },
    ],
  }
}

function overview(organ, facts, theme) {
  return [
    `${facts.year}年，${organ.name}认真执行政府信息公开条例，${theme.goal}。`,
    `（一）主动公开。全年通过${organ.place}主动公开政府信息${facts.published}条，重点是${organ.matter}。`,
    `（二）依申请公开。${requests(organ, facts)}${remedies(facts)}`,
    `（三）政府信息管理。${theme.management}，${organ.self}指定专人维护。`,
    `（四）政府信息公开平台建设。${theme.platform}。`,
    `（五）监督保障。${theme.supervision}。${organ.county ? accountability(facts) : ''}`,
  ].join('\n')
}

function accountability(facts) {
  return `年度工作考核覆盖${facts.year - 2018}个乡镇、街道和部门，社会评议满意率高于上年；责任追究结果：全年未发生责任追究情形。`
}

function requests(organ, facts) {
  const carriedIn = facts.carriedIn === 0 ? '' : `，上年结转${facts.carriedIn}件`
  const carriedOut = facts.carriedOut === 0 ? '，均在法定期限内答复' : `，结转下年度继续办理${facts.carriedOut}件`
  return `${organ.self}全年收到政府信息公开申请${facts.received}件${carriedIn}，办结${facts.handled}件${carriedOut}。`
}

function remedies(facts) {
  if (facts.reviews + facts.suits === 0) return '全年未发生因政府信息公开引起的行政复议和行政诉讼。'
  return `因政府信息公开工作被申请行政复议${facts.reviews}件，被提起行政诉讼${facts.suits}件。`
}

function lastMatter(organ) {
  return organ.matter.split('和').at(-1)
}
