/** The columns of a list of old items, with the names other systems give them. A column of attachments may come several times. */
export const listColumns = [
  { field: 'title', zh: '标题', also: ['信息标题', '名称', '信息名称', '文章标题', '题名'], hint: '必填' },
  { field: 'text', zh: '正文', also: ['内容', '信息内容', '文章内容'], hint: '文字或者 HTML' },
  { field: 'textFile', zh: '正文文件', also: ['正文路径', '文件路径'], hint: '压缩包内网页或者文字文件的路径，代替正文' },
  { field: 'publishedOn', zh: '发布日期', also: ['发布时间', '公开日期', '发文日期', '日期', '上网时间'], hint: '必填，例如：2019-03-05' },
  { field: 'column', zh: '栏目', also: ['栏目名称', '所属栏目', '原栏目', '频道'], hint: '旧站的栏目' },
  { field: 'address', zh: '原地址', also: ['旧地址', '网址', '链接', '原网址', 'URL', '原文地址'], hint: '访问旧地址时转到新的信息' },
  { field: 'indexNumber', zh: '索引号', also: ['信息索引号', '索取号'], hint: '有效且未用过的保留' },
  { field: 'documentNumber', zh: '文号', also: ['发文字号', '文件编号', '发文号'], hint: '' },
  { field: 'madeOn', zh: '成文日期', also: ['生成日期', '成文时间', '制发日期', '印发日期'], hint: '' },
  { field: 'issuer', zh: '发布机构', also: ['发文机关', '发布单位', '公开单位', '发文单位'], hint: '' },
  { field: 'catalogue', zh: '公开依据', also: ['法定公开事项', '公开事项'], hint: '例如：条例第二十条第（一）项' },
  { field: 'topic', zh: '主题分类', also: ['主题', '信息分类'], hint: '' },
  { field: 'validity', zh: '有效性', also: ['效力状态', '时效'], hint: '' },
  { field: 'source', zh: '来源', also: ['信息来源', '稿件来源'], hint: '' },
  { field: 'summary', zh: '内容概述', also: ['摘要', '概述', '简介'], hint: '' },
  { field: 'keywords', zh: '关键词', also: ['主题词', '关键字'], hint: '用空格或者分号隔开' },
  { field: 'attachments', zh: '附件', also: ['附件路径', '附件文件'], hint: '压缩包内的路径，多个用分号隔开' },
] as const

export type ListField = (typeof listColumns)[number]['field']
