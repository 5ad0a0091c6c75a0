import type { Decision } from '../../src/modules/requests/domain/decision.ts'

/** What has to happen before a result may be chosen. */
export type Prelude = 'search' | 'consult' | 'correction-lapses' | 'correction' | null

export type Ending = {
  readonly weight: number
  readonly outcome: string
  readonly variant: string
  readonly needs: Prelude
  readonly fields: Decision['fields']
  readonly withheld?: Decision['withheld']
}

const discretionNote = '方案未定，公开可能影响决策，没有法律法规规定应当公开'

/** How cases end and how often: about as annual reports of counties have it. */
export const endings: readonly Ending[] = [
  { weight: 30, outcome: 'granted', variant: 'supplied', needs: null, fields: { suppliedList: '示范县征收补偿标准及有关批准文件', supplyForm: '电子数据复制件', copies: '1', pages: '6' } },
  { weight: 14, outcome: 'granted', variant: 'already-published', needs: null, fields: { publicationPlace: '示范县人民政府网站“法定主动公开内容”专栏' } },
  { weight: 6, outcome: 'partial', variant: 'item-by-item', needs: null, fields: { openParts: '批准文件及补偿标准', discretionNote }, withheld: [{ part: '会议讨论记录', ground: 'denied-process', reason: '属于讨论记录' }] },
  { weight: 15, outcome: 'unable-not-held', variant: 'not-existing', needs: 'search', fields: { searchTold: '本机关在档案室和业务系统中以地块名称、年份检索', searchedPlaces: '档案室\n业务系统', searchedTerms: '地块名称、年份', searchedBy: '承办人', searchedOn: '2021-01-04' } },
  { weight: 12, outcome: 'unable-not-held', variant: 'other-organ', needs: null, fields: { notOursReason: '该项信息由其他机关制作、保存', rightOrgan: '示范县教育局，电话0000-0000000' } },
  { weight: 5, outcome: 'denied-process', variant: 'denied', needs: null, fields: { processKind: '讨论记录', withholdReason: '该记录形成于方案讨论过程中，方案尚未确定', discretionNote } },
  { weight: 4, outcome: 'denied-admin-query', variant: 'told', needs: null, fields: { queryLaw: '《不动产登记暂行条例》第二十七条', queryOffice: '示范县不动产登记中心，电话0000-0000030' } },
  { weight: 3, outcome: 'denied-third-party', variant: 'denied', needs: 'consult', fields: { rightKind: '商业秘密', harmReason: '公开后会损害其竞争地位', publicInterestNote: '不公开不会对公共利益造成重大影响' } },
  { weight: 3, outcome: 'unable-need-creation', variant: 'unable', needs: null, fields: { creationReason: '需要对历年数据重新汇总、分析' } },
  { weight: 2, outcome: 'unable-unclear', variant: 'unable', needs: 'correction', fields: { stillUnclear: '补正后仍未说明所指地块和年份' } },
  { weight: 5, outcome: 'refused-petition', variant: 'refused', needs: null, fields: { petitionReason: '来信要求查处违法建房并赔偿损失，没有申请公开政府信息', rightChannel: '示范县综合行政执法局，电话0000-0000020' } },
  { weight: 2, outcome: 'refused-repeat', variant: 'refused', needs: null, fields: { earlierReplyNumber: '示自然资公开告〔2020〕8号', earlierReplyOn: '2020-09-01' } },
  { weight: 3, outcome: 'other-no-correction', variant: 'closed', needs: 'correction-lapses', fields: {} },
]
