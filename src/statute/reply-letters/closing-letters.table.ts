import type { LetterDefinition } from './letter-definition.ts'
import { closing, opening, remedies } from './shared-paragraphs.table.ts'

const RULES = '《中华人民共和国政府信息公开条例》'
const FEE_RULES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

/** 其他处理, fees, rectification and suggestions. */
export const closingLetters = [
  {
    code: 'other-no-correction', mark: 'O-1', zh: '终止办理告知书（逾期不补正）', title: '政府信息公开申请终止办理告知书', article: '条例 第三十条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: [], may: [],
    paragraphs: [
      ...opening.filter(({ key }) => key !== 'corrected'),
      { key: 'asked', text: '本机关于{correctionAskedOn}一次性告知{you}补正，补正的期限于{correctionAnswerBy}届满。{you}逾期未补正，也未说明正当理由。', locked: true },
      { key: 'decision', text: `根据${RULES}第三十条的规定，{you}无正当理由逾期不补正，视为放弃申请，本机关不再处理该申请。`, locked: true },
      { key: 'again', text: '{you}仍需要有关政府信息的，可以重新提出申请。', locked: false },
      remedies,
    ],
  },
  {
    code: 'other-no-payment', mark: 'O-2', zh: '终止办理告知书（逾期未缴费）', title: '政府信息公开申请终止办理告知书', article: '条例 第四十二条；国办函〔2020〕109号 第七条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: [], may: [],
    paragraphs: [
      ...opening,
      { key: 'asked', text: '本机关的收费通知已于{feeNoticedOn}送达{you}，应缴信息处理费{feeAmount}，缴费期限于{paymentBy}届满。{you}逾期未缴纳。', locked: true },
      { key: 'decision', text: `根据${RULES}第四十二条和${FEE_RULES}的规定，视为放弃申请，本机关不再处理该申请。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'withdrawal-confirmed', mark: 'O-3', zh: '撤回申请确认书', title: '政府信息公开申请撤回确认书', article: '国办公开办函〔2021〕30号',
    addressee: 'applicant', series: 'reply', remedy: 'none', needs: [], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: '{you}已向本机关表示撤回上述申请。本机关予以确认，并终止办理该申请。', locked: true },
      { key: 'again', text: '{you}以后需要有关政府信息的，可以重新提出申请。', locked: false },
      closing,
    ],
  },
  {
    code: 'closed-otherwise', mark: 'O-4', zh: '终止办理告知书（其他）', title: '政府信息公开申请终止办理告知书', article: '国办公开办函〔2021〕30号',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['closingReason'], may: [],
    paragraphs: [
      ...opening,
      { key: 'decision', text: '经审查，因{closingReason}，本机关终止办理该申请。', locked: true },
      remedies,
    ],
  },
  {
    code: 'fee-notice', mark: 'FEE', zh: '收费通知书', title: '政府信息公开信息处理费收费通知书', article: '条例 第四十二条；国办函〔2020〕109号',
    addressee: 'applicant', series: 'notice', remedy: 'none', needs: ['paymentWay'], may: [],
    paragraphs: [
      ...opening,
      { key: 'basis', text: `经审查，{you}申请公开政府信息的数量、频次明显超过合理范围。根据${RULES}第四十二条和${FEE_RULES}的规定，本机关决定收取信息处理费。`, locked: true },
      { key: 'by-item', text: '收费方式为按件计收：同一申请人一个自然月内累计申请10件以下（含10件）的不收费，第11件起超额累进。', locked: true, when: 'per-item' },
      { key: 'by-page', text: '收费方式为按量计收：提供的页数在30页以下（含30页）的不收费，第31页起超额累进。', locked: true, when: 'per-page' },
      { key: 'reckoning', text: '{feeBasis}', locked: true },
      { key: 'amount', text: '应缴信息处理费{feeAmount}。', locked: true },
      { key: 'way-lead', text: '缴费方式如下：', locked: false },
      { key: 'way', text: '{paymentWay}', locked: false },
      { key: 'term', text: '请{you}自收到本通知书次日起20个工作日内缴纳。答复期限自{you}完成缴费次日起重新计算；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。', locked: true },
    ],
  },
  {
    code: 'rectification-notice', mark: 'RECT', zh: '更正告知书', title: '政府信息更正告知书', article: '条例 第四十一条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['rectifiedRecord', 'rectificationResult'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关于{receivedOn}收到{you}提出的更正申请，登记编号为{registerNumber}。{you}要求更正本机关提供的与自身相关的政府信息：{rectifiedRecord}。', locked: false },
      { key: 'result', text: '经核实：{rectificationResult}。', locked: true },
      { key: 'corrected', text: `根据${RULES}第四十一条的规定，本机关已对该政府信息予以更正，现告知{you}。`, locked: true, when: 'record-corrected' },
      { key: 'kept', text: `现有证据不足以证明该政府信息记录不准确。根据${RULES}第四十一条的规定，本机关不予更正，现告知{you}。`, locked: true, when: 'record-kept' },
      remedies,
    ],
  },
  {
    code: 'forwarding-notice', mark: 'FWD', zh: '更正申请转送告知书', title: '政府信息更正申请转送告知书', article: '条例 第四十一条',
    addressee: 'applicant', series: 'reply', remedy: 'choice', needs: ['rectifiedRecord', 'rightOrgan'], may: [],
    paragraphs: [
      { key: 'opening', text: '本机关于{receivedOn}收到{you}提出的更正申请，登记编号为{registerNumber}。{you}要求更正的政府信息为：{rectifiedRecord}。', locked: false },
      { key: 'decision', text: `该政府信息的更正不属于本机关职权范围。根据${RULES}第四十一条的规定，本机关已将{you}的申请转送有权更正的机关处理，现告知{you}：{rightOrgan}。`, locked: true },
      remedies,
    ],
  },
  {
    code: 'suggestion-reply', mark: 'SUA', zh: '建议主动公开答复', title: '主动公开建议答复函', article: '条例 第四十四条',
    addressee: 'applicant', series: 'reply', remedy: 'none', needs: ['suggestedRecord', 'suggestionReason'], may: ['publicationPlace'],
    paragraphs: [
      { key: 'opening', text: '{you}建议将下列政府信息纳入主动公开的范围：{suggestedRecord}。', locked: false },
      { key: 'accepted', text: `经审核，{suggestionReason}。根据${RULES}第四十四条的规定，本机关采纳{you}的建议，予以主动公开。`, locked: true, when: 'suggestion-accepted' },
      { key: 'place', text: '公开的位置：{publicationPlace}', locked: false },
      { key: 'declined', text: `经审核，{suggestionReason}。根据${RULES}第四十四条的规定，该政府信息暂不纳入主动公开的范围。`, locked: true, when: 'suggestion-declined' },
      { key: 'thanks', text: '感谢{you}对政府信息公开工作的关心和支持。', locked: false },
    ],
  },
] as const satisfies readonly LetterDefinition[]
