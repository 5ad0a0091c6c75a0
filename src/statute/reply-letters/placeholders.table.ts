/**
 * Everything that can stand in a letter as `{key}` and everything a decision form asks. `case` words come from the file of
 * the request, `clerk` words are asked of the person who writes the letter, `record` words are asked too but stay in the file.
 */
export const placeholders = [
  { key: 'organName', label: '机关名称', source: 'case', kind: 'text', hint: '' },
  { key: 'applicantName', label: '申请人', source: 'case', kind: 'text', hint: '' },
  { key: 'you', label: '称谓', source: 'case', kind: 'text', hint: '对自然人称“您”，对单位称“你单位”。' },
  { key: 'registerNumber', label: '登记编号', source: 'case', kind: 'text', hint: '' },
  { key: 'receivedOn', label: '收到申请之日', source: 'case', kind: 'day', hint: '' },
  { key: 'channel', label: '提交渠道', source: 'case', kind: 'text', hint: '' },
  { key: 'description', label: '申请公开的内容', source: 'case', kind: 'text', hint: '' },
  { key: 'wantedForm', label: '要求的提供方式', source: 'case', kind: 'text', hint: '' },
  { key: 'dueOn', label: '答复期限届满之日', source: 'case', kind: 'day', hint: '' },
  { key: 'queryCode', label: '查询码', source: 'case', kind: 'text', hint: '' },
  { key: 'statusAddress', label: '查询网址', source: 'case', kind: 'text', hint: '' },
  { key: 'disclosureUnit', label: '政府信息公开工作机构', source: 'case', kind: 'text', hint: '' },
  { key: 'contact', label: '联系电话', source: 'case', kind: 'text', hint: '' },
  { key: 'officeAddress', label: '通信地址', source: 'case', kind: 'text', hint: '' },
  { key: 'officeHours', label: '办公时间', source: 'case', kind: 'text', hint: '' },
  { key: 'correctionAskedOn', label: '补正告知之日', source: 'case', kind: 'day', hint: '' },
  { key: 'correctionAnswerBy', label: '补正截止日', source: 'case', kind: 'day', hint: '' },
  { key: 'correctedOn', label: '收到补正之日', source: 'case', kind: 'day', hint: '' },
  { key: 'reasonsAnswerBy', label: '说明理由截止日', source: 'case', kind: 'day', hint: '' },
  { key: 'reasonsAskedOn', label: '要求说明理由之日', source: 'case', kind: 'day', hint: '' },
  { key: 'extendedDueOn', label: '延长后的答复期限届满之日', source: 'case', kind: 'day', hint: '' },
  { key: 'extensionDays', label: '延长的工作日数', source: 'case', kind: 'number', hint: '' },
  { key: 'consultationSentOn', label: '发出征求意见书之日', source: 'case', kind: 'day', hint: '' },
  { key: 'recipientName', label: '收件人', source: 'case', kind: 'text', hint: '' },
  { key: 'feeBasis', label: '收费的计算', source: 'case', kind: 'lines', hint: '' },
  { key: 'feeAmount', label: '应缴金额', source: 'case', kind: 'text', hint: '' },
  { key: 'feeNoticedOn', label: '收费通知送达之日', source: 'case', kind: 'day', hint: '' },
  { key: 'paymentBy', label: '缴费截止日', source: 'case', kind: 'day', hint: '' },
  { key: 'partsList', label: '拆分后各件的编号和查询码', source: 'case', kind: 'lines', hint: '' },
  { key: 'remedy', label: '救济途径', source: 'case', kind: 'lines', hint: '' },

  { key: 'defects', label: '需要补正的事项', source: 'clerk', kind: 'lines', hint: '一行一项，一次写全。补正只能告知一次。' },
  { key: 'guidance', label: '指导和释明', source: 'clerk', kind: 'lines', hint: '怎样写才算明确，例如文件名称、文号、时间、地块位置。' },
  { key: 'volumeCount', label: '申请件数', source: 'clerk', kind: 'number', hint: '统计期间内同一申请人向本机关提出的件数。' },
  { key: 'volumePeriod', label: '统计期间', source: 'clerk', kind: 'text', hint: '例如“2026年1月1日至3月31日”。' },
  { key: 'delayReason', label: '不能按期答复的原因', source: 'clerk', kind: 'text', hint: '写具体原因，不写“工作繁忙”。' },
  { key: 'delayedUntil', label: '延迟答复的期限', source: 'clerk', kind: 'day', hint: '应当合理，并与数量相称。' },
  { key: 'extensionReason', label: '延长答复期限的理由', source: 'clerk', kind: 'text', hint: '例如“需要调取并核对2009年至2012年的档案”。' },
  { key: 'consultedMatter', label: '征求意见的事项', source: 'clerk', kind: 'lines', hint: '概述被申请公开、涉及对方的信息。不写申请人的身份。' },
  { key: 'disclosedMatter', label: '拟公开的内容', source: 'clerk', kind: 'lines', hint: '将要公开的涉及第三方的内容。' },
  { key: 'publicInterestReason', label: '公共利益的理由', source: 'clerk', kind: 'text', hint: '说明不公开会对什么公共利益造成怎样的重大影响。' },
  { key: 'unfoundedReason', label: '第三方理由不能成立的说明', source: 'clerk', kind: 'text', hint: '针对第三方提出的理由逐一说明。' },
  { key: 'releaseOn', label: '拟公开之日', source: 'clerk', kind: 'day', hint: '给第三方留出寻求救济的时间。' },
  { key: 'assignedTask', label: '需要协办的事项', source: 'clerk', kind: 'lines', hint: '一行一项。' },
  { key: 'assignedBy', label: '反馈截止日', source: 'clerk', kind: 'day', hint: '内部期限，应早于答复期限。' },

  { key: 'publicationPlace', label: '公开的网址或者位置', source: 'clerk', kind: 'lines', hint: '写到可以直接打开的页面或者刊期、页码，不写网站首页。' },
  { key: 'suppliedList', label: '提供的政府信息', source: 'clerk', kind: 'lines', hint: '一行一件，写文件名称和文号。' },
  { key: 'supplyForm', label: '提供的形式', source: 'clerk', kind: 'choice', hint: '应当按照申请人要求的形式。', options: ['纸质复制件', '电子邮件', '电子数据复制件', '当面提供阅览、抄录'] },
  { key: 'copies', label: '件数', source: 'clerk', kind: 'number', hint: '' },
  { key: 'pages', label: '页数', source: 'clerk', kind: 'number', hint: '与附件页数一致。' },
  { key: 'supplyWay', label: '获取的方式、途径和时间', source: 'clerk', kind: 'lines', hint: '三项都要写明。' },
  { key: 'formChangeReason', label: '改变提供形式的原因', source: 'clerk', kind: 'text', hint: '按要求的形式提供可能危及载体安全或者成本过高的，写明原因。' },
  { key: 'openParts', label: '予以公开的内容', source: 'clerk', kind: 'lines', hint: '一行一件，写文件名称、文号和公开的部分。' },
  { key: 'withheldParts', label: '不予公开的内容及理由', source: 'clerk', kind: 'lines', hint: '一行一处，逐处写明位置、依据和理由。' },
  { key: 'secrecyBasis', label: '定密依据', source: 'clerk', kind: 'text', hint: '写定密机关或者保密事项范围等依据，不透露内容。' },
  { key: 'lawCited', label: '禁止公开的法律、行政法规', source: 'clerk', kind: 'text', hint: '写全名和条款，例如“《××法》第×条第×款”。规章和文件不能作为依据。' },
  { key: 'dangerReason', label: '公开后的具体危险', source: 'clerk', kind: 'text', hint: '写明危及哪一项安全或者稳定、怎样危及。' },
  { key: 'rightKind', label: '第三方的合法权益', source: 'clerk', kind: 'choice', hint: '', options: ['商业秘密', '个人隐私', '其他合法权益'] },
  { key: 'harmReason', label: '公开造成损害的理由', source: 'clerk', kind: 'text', hint: '不写出被保护的内容本身。' },
  { key: 'internalKind', label: '内部事务信息的种类', source: 'clerk', kind: 'choice', hint: '', options: ['人事管理', '后勤管理', '内部工作流程'] },
  { key: 'processKind', label: '过程性信息的种类', source: 'clerk', kind: 'choice', hint: '', options: ['讨论记录', '过程稿', '磋商信函', '请示报告'] },
  { key: 'withholdReason', label: '不予公开的理由', source: 'clerk', kind: 'text', hint: '“可以不予公开”的信息，要说明为什么决定不公开。' },
  { key: 'enforcementCase', label: '所涉案件', source: 'clerk', kind: 'text', hint: '案件名称或者案号。' },
  { key: 'fileAccess', label: '当事人查阅案卷的途径', source: 'clerk', kind: 'text', hint: '依据的法律、受理的机构和联系方式。' },
  { key: 'queryLaw', label: '查询所依据的法律、行政法规', source: 'clerk', kind: 'text', hint: '例如“《不动产登记暂行条例》第二十七条”。' },
  { key: 'queryOffice', label: '办理查询的机构', source: 'clerk', kind: 'text', hint: '名称、地址、电话。' },
  { key: 'searchTold', label: '检索的情况', source: 'clerk', kind: 'text', hint: '在哪里、用什么方法、何时检索。' },
  { key: 'notOursReason', label: '不属于本机关负责公开的理由', source: 'clerk', kind: 'text', hint: '例如“该信息由××制作并保存”。' },
  { key: 'rightOrgan', label: '负责公开的机关及联系方式', source: 'clerk', kind: 'text', hint: '能够确定的，写名称和联系方式；不能确定的，留空，另行说明。' },
  { key: 'creationReason', label: '需要加工、分析的理由', source: 'clerk', kind: 'text', hint: '现有信息是什么，申请人要的又是什么。' },
  { key: 'stillUnclear', label: '仍不明确之处', source: 'clerk', kind: 'text', hint: '' },
  { key: 'petitionReason', label: '判断为信访、投诉、举报的理由', source: 'clerk', kind: 'text', hint: '' },
  { key: 'rightChannel', label: '相应的渠道', source: 'clerk', kind: 'text', hint: '受理机构、电话或者网址。' },
  { key: 'earlierReplyNumber', label: '此前答复的文号', source: 'clerk', kind: 'text', hint: '' },
  { key: 'earlierReplyOn', label: '此前答复之日', source: 'clerk', kind: 'day', hint: '' },
  { key: 'publicationSource', label: '公开出版物的获取途径', source: 'clerk', kind: 'text', hint: '' },
  { key: 'unreasonableReason', label: '认为理由不合理的说明', source: 'clerk', kind: 'text', hint: '对申请人说明的理由逐一回应；未说明理由的照实写。' },
  { key: 'closingReason', label: '终止办理的原因', source: 'clerk', kind: 'text', hint: '' },
  { key: 'paymentWay', label: '缴费方式', source: 'clerk', kind: 'lines', hint: '收款单位、非税收入缴款渠道、缴款识别码等。' },
  { key: 'rectifiedRecord', label: '要求更正的信息', source: 'clerk', kind: 'text', hint: '' },
  { key: 'rectificationResult', label: '核实及处理情况', source: 'clerk', kind: 'text', hint: '' },
  { key: 'suggestedRecord', label: '建议主动公开的信息', source: 'clerk', kind: 'text', hint: '' },
  { key: 'suggestionReason', label: '审核意见', source: 'clerk', kind: 'text', hint: '' },

  { key: 'searchedPlaces', label: '检索的范围', source: 'record', kind: 'lines', hint: '系统、档案室、科室，一行一处。' },
  { key: 'searchedTerms', label: '检索的方法和检索词', source: 'record', kind: 'lines', hint: '' },
  { key: 'searchedBy', label: '检索人', source: 'record', kind: 'text', hint: '' },
  { key: 'searchedOn', label: '检索之日', source: 'record', kind: 'day', hint: '' },
  { key: 'discretionNote', label: '裁量说明', source: 'record', kind: 'text', hint: '属于“可以不予公开”，为什么不选择公开；有无法律、法规、规章规定应当公开。' },
  { key: 'leaderApproval', label: '负责人批准', source: 'record', kind: 'text', hint: '批准人和批准意见。' },
  { key: 'noConsultationReason', label: '未征求第三方意见的理由', source: 'record', kind: 'text', hint: '例如无法取得联系方式。' },
  { key: 'publicInterestNote', label: '公共利益衡量', source: 'record', kind: 'text', hint: '不公开是否会对公共利益造成重大影响。' },
  { key: 'rightOrganUnknown', label: '无法确定负责公开的机关', source: 'record', kind: 'text', hint: '查找过哪些机关、为什么不能确定。' },
] as const satisfies readonly Placeholder[]

export type PlaceholderKey = (typeof placeholders)[number]['key']

/** One named word of letters and decision forms. */
export type Placeholder = {
  readonly key: string
  readonly label: string
  readonly source: 'case' | 'clerk' | 'record'
  /** `lines`: each line becomes a paragraph or an item of a list; `day`: `YYYY-MM-DD`, printed as 2026年3月5日. */
  readonly kind: 'text' | 'lines' | 'day' | 'number' | 'choice'
  readonly hint: string
  readonly options?: readonly string[]
}
