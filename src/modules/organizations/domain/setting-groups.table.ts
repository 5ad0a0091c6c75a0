/** The groups of settings as they stand on the page, each with what the law says of it. */
export const settingGroups = [
  {
    key: 'channels',
    zh: '申请渠道和受理规则',
    note: '当面提交和邮寄是法定渠道，始终开放；网上、电子邮件、传真由机关选择，公布后应当受理。',
    article: '条例 第二十九条、第三十一条；国办公开办函〔2015〕207号、〔2017〕19号',
  },
  {
    key: 'decision',
    zh: '答复的审核和签发',
    note: '拟稿人不能审核、签发自己拟定的答复；只有一人办理的机关可以选择一人办结。',
    article: '条例 第十七条',
  },
  {
    key: 'correction',
    zh: '补正期限',
    note: '法律只要求合理期限，由机关确定；告知补正须在收到申请之日起7个工作日内作出，不能改变。',
    article: '条例 第三十条',
  },
  {
    key: 'fees',
    zh: '信息处理费',
    note: '收费标准由国家规定。机关从按件、按量中选择一种，对同一申请不能同时使用两种。',
    article: '条例 第四十二条；政府信息公开信息处理费管理办法 第三条至第五条',
  },
  {
    key: 'keeping',
    zh: '归档和身份材料',
    note: '身份证件号码和影像只在办理需要的时间内保存，到期自动销毁；案卷其他内容按保管期限保存。',
    article: '条例 第四十五条；个人信息保护法 第十九条、第四十七条',
  },
  {
    key: 'letters',
    zh: '文号和印章',
    note: '文号由机关代字、年份、顺序号组成，年份和顺序号由系统编排，不重号、不跳号。',
    article: 'GB/T 9704—2012《党政机关公文格式》',
  },
] as const

export type SettingGroup = (typeof settingGroups)[number]['key']

/** What the law says of the day of receipt, channel by channel; no organ changes it (条例 第三十一条). */
export const receiptByLaw = {
  counter: '提交之日',
  post: '签收之日；平常信函为与申请人确认之日',
  online: '双方确认之日',
  email: '双方确认之日',
  fax: '双方确认之日',
} as const
