/** What a text that calls itself a request for information may really be (条例 第三十六条第七项、第三十九条). */
export const purposes = [
  {
    key: 'petition',
    zh: '信访、投诉、举报',
    article: '条例 第三十九条第一款',
    door: '要求解决问题、投诉或者举报的，可以拨打12345政务服务便民热线，或者向信访部门提出，办理更直接。',
  },
  {
    key: 'consultation',
    zh: '咨询',
    article: '条例 第三十九条第一款',
    door: '询问政策或者怎样办事的，可以拨打12345政务服务便民热线，或者查阅办事指南，当时就能得到解答。',
  },
  {
    key: 'land-register',
    zh: '不动产登记资料查询',
    article: '条例 第三十六条第七项',
    door: '查询不动产登记资料的，请持身份证明到不动产登记机构办理，或者在其网上窗口查询（《不动产登记暂行条例》第二十七条）。',
  },
  {
    key: 'company-register',
    zh: '企业登记资料查询',
    article: '条例 第三十六条第七项',
    door: '企业登记和股东信息可以在“国家企业信用信息公示系统”免费查询；登记档案请向登记机关查询。',
  },
  {
    key: 'personal-record',
    zh: '个人记录查询',
    article: '条例 第三十六条第七项',
    door: '本人的社会保险、公积金、户籍、婚姻登记等记录，可以直接向经办机构查询，通常当场办结。',
  },
  {
    key: 'publication',
    zh: '索取公开出版物',
    article: '条例 第三十九条第二款',
    door: '政府公报、报刊、书籍可以在国家档案馆、公共图书馆和政务服务场所查阅，也可以购买。',
  },
  {
    key: 'proof',
    zh: '要求确认或者出具证明',
    article: '条例 第二条',
    door: '要求机关确认事实、出具证明的，不是申请公开已有的信息，请直接向有权办理的机关提出。',
  },
] as const

export type PurposeKey = (typeof purposes)[number]['key']

// Words that make a record of what would otherwise be a demand: 投诉处理情况, 举报电话, 信访统计.
const RECORD = '(?!.{0,8}(?:电话|渠道|办法|制度|规定|情况|数量|统计|台账|结果|答复意见|材料|文件|记录|案卷|名单))'

/** Words that are a sign of a purpose. Weak ones are left out: a hint nobody needs costs more than one that is missing. */
export const purposeSigns: readonly { readonly purpose: PurposeKey; readonly sign: RegExp }[] = [
  { purpose: 'petition', sign: new RegExp(`(?:我|本人|我们|现|特)(?:要|来|向[^。；]{0,15})?(?:实名)?(?:举报|投诉|控告|检举|信访|上访)${RECORD}`) },
  { purpose: 'petition', sign: /(?:请求|要求|希望|恳请|强烈要求)[^。；\n]{0,20}(?:查处|严查|彻查|处罚|追究|赔偿|解决|纠正|制止|拆除|撤销|整改|主持公道|讨个说法)/ },
  { purpose: 'petition', sign: /(?:还我|给我)(?:一个)?(?:公道|说法|血汗钱|钱)/ },
  { purpose: 'consultation', sign: /(?:请问|想问|咨询)[^。\n]{0,40}(?:[？?]|吗|怎么|如何|哪里|多少)/ },
  { purpose: 'consultation', sign: /(?:怎么办理|如何办理|需要什么材料|要带什么|去哪里办|什么时候能办)/ },
  { purpose: 'consultation', sign: /(?:为什么|为何|凭什么|是否合法|合不合法)[^。\n]{0,40}[？?]/ },
  { purpose: 'land-register', sign: /(?:不动产|房屋|房产|产权|抵押)(?:登记)(?:簿|资料|信息|档案|情况)/ },
  { purpose: 'land-register', sign: /(?:名下|所有)的?(?:房产|房屋|不动产)(?:信息|情况|登记)/ },
  { purpose: 'company-register', sign: /(?:工商|企业|公司|市场主体)(?:注册)?(?:登记|内档)(?:档案|资料|信息|材料)/ },
  { purpose: 'company-register', sign: /公司[^。\n]{0,15}(?:股东|法定代表人|注册资本)(?:信息|情况|名册|名单)/ },
  { purpose: 'personal-record', sign: /(?:本人|我|我的|父亲|母亲|个人)[^。\n]{0,12}(?:社保|社会保险|养老保险|医保|公积金)[^。\n]{0,6}(?:缴费|缴纳|账户|记录|明细)/ },
  { purpose: 'personal-record', sign: /(?:本人|我|我的|父亲|母亲|配偶)[^。\n]{0,12}(?:户籍|户口|婚姻)(?:登记)?(?:档案|信息|记录|底册|证明)/ },
  { purpose: 'publication', sign: /(?:政府公报|日报|晚报|期刊|杂志|年鉴|县志|地方志|书籍)(?:一|\d+)?[份本册套期]/ },
  { purpose: 'proof', sign: /(?:出具|开具|补办|重新出具)[^。\n]{0,20}(?:证明|证书|说明)/ },
  { purpose: 'proof', sign: /(?:请|要求|申请)[^。\n]{0,6}(?:确认|认定|核实)[^。\n]{0,30}(?:是否|真伪|属实|效力)/ },
]
