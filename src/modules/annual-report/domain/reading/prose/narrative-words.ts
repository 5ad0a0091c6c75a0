// Pieces the patterns of narrative-patterns.table.ts are put together from. All match folded text without spaces.

/**
 * A count: digits with or without thousands commas, `1.2万`, or Chinese numerals, plain or formal. Group `about` is what
 * before it, `more` what behind it makes it an approximate one.
 */
export const COUNT =
  '(?<about>接近|将近|超过?|突破|不足|不到|(?<!最)近|大约|(?<![预节签])约|逾|[数几上](?=[十百千万](?![一二三四五六七八九])))?(?<n>\\d+(?:,\\d{3})*(?:\\.\\d+(?=万))?万?|[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+)(?<more>[余多])?'
/** What applications and cases are counted in. */
export const UNIT = '(?:件次|条次|份次|人次|件|条|例|宗|份|起|个|项|笔|封|次|则|桩)'
/** A stretch of one clause. */
export const within = (most: number) => `[^,;。]{0,${most}}?`
/** A stretch of one clause without digits. */
export const plain = (most: number) => `[^,;。\\d]{0,${most}}?`
/** A stretch of one clause in which nothing else is counted and nothing else enumerated. */
export const close = (most: number) => `[^,;。、\\d]{0,${most}}?`

/** Words that name an application for government information. */
export const APPLICATION =
  '(?:(?:依申请|申请)公开(?:政府|政务)?(?:信息)?|公开(?:政府|政务|相关)?(?:信息)?的?申请|信息(?:的)?(?:依)?申请(?:信息)?公开|依申请信息公开|(?:政府|政务)?信息公开(?:的)?(?:依)?申请|(?:要求|申请|提出)(?:主动)?公开(?:政府|政务)?信息|政府信息(?:的)?申请|依申请)'

/** Words that may stand between what is counted and the count. */
export const UP_TO_COUNT =
  '(?:的|了|公开|事项|案件|信件|办件|件数|数量|总数|总量|总计|共计|合计|累计|共有|共收到|要求|申请|情况|信息|政府|政务|办理|工作|件(?=共|总|合|\\d|数)|数|共|总|为|是|有|达到|达|计|量|:|,(?=共计|合计|总计|累计|共)|\\d{4}年)*'

/** What may follow a finished count; a noun of something else may not. */
export const COUNTED =
  '(?=[,;。、)(]|$|的|均|已|都|全部|其中|并|主要|较|同比|比上|比去|与|和|及|申请|依申请|政府信息|信息公开|且|都|含|包括|涉及|无|未|办结|答复|按|依)'

/** Verbs of receiving. */
export const RECEIVE = '(?:新?收到|接收到?|接到|受理|新收|接受|收悉|接办|登记|收件)'

/** Verbs of finishing. */
export const FINISH = '(?:办结|办毕|办理完毕|办理完成|办理完结|答复|回复|办理|处理)'

/** Words that mean the year after the report's. */
export const NEXT_YEAR = '(?:下一?个?年度?|次年度?|来年|明年|下一?年度|(?<y>20\\d\\d)年度?)'

/** Words that mean the year before the report's. */
export const LAST_YEAR = '(?:上一?个?年度?|去年度?|往年|(?<y>20\\d\\d)年度?)'
