import type { Severity } from '../../kernel/finding.ts'
import {
  ARTICLE_30,
  ARTICLE_31,
  ARTICLE_32,
  ARTICLE_33,
  ARTICLE_33_EXCLUDED,
  ARTICLE_35,
  DELIVERY_GUIDANCE,
  FEE_RULES,
  ORDERED_ANEW,
} from './articles.ts'

type FaultText = { readonly severity: Severity; readonly article: string; readonly words: string }

const text = (severity: Severity, article: string, words: string): FaultText => ({ severity, article, words })

/** What is said of each fault. `{on}` is the day of the event, `{by}` the last day it had, `{n}` a number of working days. */
export const faultTexts = {
  'before-rules': text(
    'warning',
    ARTICLE_33,
    '收到申请时（{on}）现行《条例》尚未施行，以下按现行《条例》推算，仅供参考。',
  ),
  'received-twice': text('warning', ARTICLE_31, '收到申请之日已经确定，{on}的收件记录不改变期限。'),
  'before-receipt': text('warning', ARTICLE_31, '{on}早于收到申请之日，这一步不计入期限。请核对日期。'),
  'after-end': text('warning', ARTICLE_33, '该申请此前已经办结，{on}的这一步不计入期限。'),

  'correction-late': text('error', ARTICLE_30, '补正告知书于{on}发出，超过收到申请之日起7个工作日（截至{by}）。'),
  'correction-after-due': text('error', ARTICLE_30, '答复期限已于{by}届满，{on}才要求补正，不产生重新计算期限的效力。'),
  'second-correction': text('error', ARTICLE_30, '补正只能一次性告知，{on}再次要求补正没有依据，期限照常计算。'),
  'corrected-unasked': text('warning', ARTICLE_30, '没有待补正的告知书，{on}收到的补充材料不重新计算期限。'),
  'corrected-late': text(
    'warning',
    ARTICLE_30,
    '申请人于{on}补正，晚于告知书给出的期限（截至{by}）。接受补正的，期限自收到补正之日起重新计算。',
  ),

  'extension-late': text('error', ARTICLE_33, '答复期限已于{by}届满，{on}才告知延长，延长不发生效力。'),
  'extension-too-long': text('error', ARTICLE_33, '延长的期限合计最长20个工作日，{on}告知的超出部分不计。'),
  'extension-without-days': text('error', ARTICLE_33, '{on}告知延长而没有写明延长几个工作日，期限照常计算。'),
  'extension-unapproved': text('error', ARTICLE_33, '{on}告知的延长没有经政府信息公开工作机构负责人同意。'),

  'consultation-twice': text('warning', ARTICLE_33_EXCLUDED, '同一份征求意见书重复记录，{on}的这一条不计。'),
  'consultation-unknown': text('warning', ARTICLE_33_EXCLUDED, '{on}的答复或送达找不到对应的征求意见书，不计入期限。'),
  'consultation-late': text('error', ARTICLE_33_EXCLUDED, '答复期限已于{by}届满，{on}才征求意见，所需时间不能扣除。'),
  'consultation-answered-late': text(
    'info',
    ARTICLE_32,
    '意见于{on}收到，晚于15个工作日（截至{by}），此后的时间不再扣除。',
  ),

  'reasons-unasked': text('warning', ARTICLE_35, '没有要求说明理由，{on}收到的说明不影响期限。'),
  'delay-unasked': text('error', ARTICLE_35, '{on}确定延迟答复，此前没有要求申请人说明理由。'),
  'delay-late': text('error', ARTICLE_35, '答复期限已于{by}届满，{on}才告知延迟答复，不发生效力。'),
  'delay-idle': text('info', ARTICLE_35, '{on}确定的延迟答复日期不晚于原答复期限（{by}），期限不变。'),

  'fee-notice-late': text('error', FEE_RULES, '答复期限已于{by}届满，{on}才送达收费通知，不产生重新计算期限的效力。'),
  'fee-paid-unasked': text('warning', FEE_RULES, '没有待缴费的收费通知，{on}的缴费不重新计算期限。'),
  'fee-paid-late': text(
    'warning',
    FEE_RULES,
    '申请人于{on}缴费，晚于缴费期限（截至{by}）。继续办理的，期限自缴费次日起重新计算。',
  ),

  'order-fixed': text('error', ORDERED_ANEW, '复议决定、判决确定了重新答复的期限，{on}的这一步不能改变该期限。'),

  'reply-late': text('error', DELIVERY_GUIDANCE, '答复于{on}送出，答复期限已于{by}届满，逾期{n}个工作日。'),
  'closed-late': text('error', ARTICLE_33, '{on}办结时答复期限已于{by}届满，逾期{n}个工作日。'),
  'closed-early': text('error', ARTICLE_30, '{on}终止办理时，给申请人的期限（截至{by}）尚未届满。'),
  'closed-unfounded': text('error', ARTICLE_30, '{on}以逾期为由终止办理，但没有待申请人补正或者缴费的告知书。'),
} as const satisfies Record<string, FaultText>
