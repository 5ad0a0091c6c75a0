/** Channels and carriers the standard catalogues offer to tick (国办发〔2019〕54号; as printed in published catalogues). */
export const catalogueChannels = [
  { key: 'website', zh: '政府网站', variants: ['管理部门网站', '部门网站'] },
  { key: 'gazette', zh: '政府公报', variants: [] },
  { key: 'social-media', zh: '两微一端', variants: ['政务新媒体', '微博微信客户端'] },
  { key: 'press-event', zh: '发布会/听证会', variants: ['发布会', '听证会', '发布会听证会'] },
  { key: 'broadcast', zh: '广播电视', variants: [] },
  { key: 'print', zh: '纸质媒体', variants: ['报刊'] },
  { key: 'reading-place', zh: '公开查阅点', variants: ['查阅点'] },
  { key: 'service-centre', zh: '政务服务中心', variants: ['行政服务中心'] },
  { key: 'convenience-station', zh: '便民服务站', variants: ['便民服务点'] },
  { key: 'on-site', zh: '入户/现场', variants: ['入户', '现场', '入户现场'] },
  { key: 'notice-board', zh: '社区/企事业单位/村公示栏（电子屏）', variants: ['公示栏', '电子屏', '村公示栏', '单位/村委会公示栏（电子屏）'] },
  { key: 'targeted', zh: '精准推送', variants: [] },
  { key: 'other', zh: '其他', variants: [] },
] as const

export type CatalogueChannel = (typeof catalogueChannels)[number]['key']

/** 公开对象. */
export const catalogueAudiences = [
  { key: 'everyone', zh: '全社会' },
  { key: 'group', zh: '特定群体' },
] as const

/** 公开方式. */
export const catalogueManners = [
  { key: 'proactive', zh: '主动' },
  { key: 'on-request', zh: '依申请' },
] as const

/** 公开层级. */
export const catalogueLevels = [
  { key: 'county', zh: '县级' },
  { key: 'township', zh: '乡、村级' },
] as const

export type CatalogueAudience = (typeof catalogueAudiences)[number]['key']
export type CatalogueManner = (typeof catalogueManners)[number]['key']
export type CatalogueLevel = (typeof catalogueLevels)[number]['key']
