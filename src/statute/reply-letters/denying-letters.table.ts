import type { LetterDefinition } from './letter-definition.ts'
import { opening, remedies } from './shared-paragraphs.table.ts'

const RULES = '《中华人民共和国政府信息公开条例》'

/** 不予公开: the seven refusals under Art. 14–16, and register inquiries. */
export const denyingLetters = [
  {
    code: 'denied-state-secret', mark: 'N-1', zh: '不予公开告知书（国家秘密）', title: '政府信息不予公开告知书', article: '条例 第十四条、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['secrecyBasis'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息已依法确定为国家秘密。根据${RULES}第十四条、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'basis', text: '定密依据为：{secrecyBasis}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'denied-other-law', mark: 'N-2', zh: '不予公开告知书（法律、行政法规禁止公开）', title: '政府信息不予公开告知书', article: '条例 第十四条、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['lawCited'], may: ['withholdReason'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息，属于{lawCited}禁止公开的政府信息。根据${RULES}第十四条、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'reason', text: '具体理由是：{withholdReason}。', locked: false },
      remedies,
    ],
  },
  {
    code: 'denied-security-stability', mark: 'N-3', zh: '不予公开告知书（三安全一稳定）', title: '政府信息不予公开告知书', article: '条例 第十四条、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['dangerReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。根据${RULES}第十四条、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'reason', text: '具体理由是：{dangerReason}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'denied-third-party', mark: 'N-4', zh: '不予公开告知书（第三方合法权益）', title: '政府信息不予公开告知书', article: '条例 第十五条、第三十二条、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['rightKind', 'harmReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'facts', text: '经审查，{you}申请公开的政府信息涉及第三方的{rightKind}，公开会对第三方合法权益造成损害。理由是：{harmReason}。', locked: true },
      { key: 'refused', text: `本机关依照${RULES}第三十二条的规定书面征求了第三方的意见，第三方不同意公开且有合理理由。`, locked: true, when: 'third-party-refused' },
      { key: 'silent', text: `本机关依照${RULES}第三十二条的规定书面征求了第三方的意见，第三方逾期未提出意见，由本机关依法决定是否公开。`, locked: true, when: 'third-party-silent' },
      { key: 'interest', text: '本机关经衡量认为，不公开该政府信息不会对公共利益造成重大影响。', locked: true },
      { key: 'decision', text: `根据${RULES}第十五条、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'denied-internal-affairs', mark: 'N-5', zh: '不予公开告知书（内部事务信息）', title: '政府信息不予公开告知书', article: '条例 第十六条第一款、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['internalKind', 'withholdReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息属于本机关{internalKind}方面的内部事务信息。根据${RULES}第十六条第一款、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'reason', text: '具体理由是：{withholdReason}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'denied-process', mark: 'N-6', zh: '不予公开告知书（过程性信息）', title: '政府信息不予公开告知书', article: '条例 第十六条第二款、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['processKind', 'withholdReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息属于本机关在履行行政管理职能过程中形成的过程性信息（{processKind}），法律、法规、规章没有规定应当公开。根据${RULES}第十六条第二款、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'reason', text: '具体理由是：{withholdReason}。', locked: true },
      remedies,
    ],
  },
  {
    code: 'denied-enforcement-file', mark: 'N-7', zh: '不予公开告知书（行政执法案卷）', title: '政府信息不予公开告知书', article: '条例 第十六条第二款、第三十六条第三项',
    addressee: 'applicant', series: 'reply', remedy: 'refusal', needs: ['enforcementCase', 'withholdReason'], may: ['fileAccess'],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的政府信息属于{enforcementCase}的行政执法案卷信息，法律、法规、规章没有规定应当公开。根据${RULES}第十六条第二款、第三十六条第（三）项的规定，本机关决定不予公开。`, locked: true },
      { key: 'reason', text: '具体理由是：{withholdReason}。', locked: true },
      { key: 'file-access', text: '{you}如系该案的当事人、利害关系人，可以依照有关规定申请查阅案卷：{fileAccess}。', locked: false },
      remedies,
    ],
  },
  {
    code: 'denied-admin-query', mark: 'N-8', zh: '行政查询事项告知书', title: '行政查询事项告知书', article: '条例 第三十六条第七项',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['queryLaw', 'queryOffice'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: `经审查，{you}申请公开的信息，{queryLaw}对其获取有特别规定。根据${RULES}第三十六条第（七）项的规定，请{you}依照该规定办理。`, locked: true },
      { key: 'office', text: '办理查询的机构：{queryOffice}。', locked: true },
      remedies,
    ],
  },
] as const satisfies readonly LetterDefinition[]
