import type { Fact } from '../../../ui/office/facts.tsx'
import { decisionSteps, openChannels, otherReceipts, stepsOfDecision } from '../domain/organ-settings.ts'
import type { Organ } from '../domain/organ.ts'
import { receiptByLaw, type SettingGroup } from '../domain/setting-groups.table.ts'

/** What an organ has settled, group by group, in words. */
export const settingFacts: Readonly<Record<SettingGroup, (organ: Organ) => readonly Fact[]>> = {
  channels: ({ settings: { channels, receivingRules, otherReceipt } }) => [
    ...openChannels
      .filter(({ key }) => channels.includes(key))
      .map(({ key, zh }) => ({ term: zh, value: ruleWords(`收到之日：${receiptByLaw[key]}`, receivingRules[key]) })),
    {
      term: '其他渠道',
      value: ruleWords(`收到之日：${zhOf(otherReceipts, otherReceipt)}`, receivingRules.other),
    },
    {
      term: '未开放',
      value: openChannels
        .filter(({ key }) => !channels.includes(key))
        .map(({ zh }) => zh)
        .join('、'),
    },
  ],
  decision: ({ settings }) => [
    {
      term: '签发前',
      value: settings.singleHanded
        ? '一人办结，不经他人审核、批准'
        : stepsOfDecision(settings)
            .map((step) => zhOf(decisionSteps, step))
            .join('，再'),
    },
  ],
  correction: ({ settings }) => [{ term: '补正期限', value: `${settings.correctionWorkingDays}个工作日` }],
  fees: ({ settings: { feeMethod } }) => [
    {
      term: '收费方式',
      value:
        feeMethod === 'per-item'
          ? '按件计收：同一申请人一个自然月内第11件起收费'
          : '按量计收：一件申请提供的信息第31页起收费',
    },
  ],
  keeping: ({ settings }) => [
    { term: '案卷保管期限', value: `${settings.retentionYears}年` },
    { term: '销毁身份材料', value: `归档后${settings.purgeIdentityAfterDays}天` },
  ],
  letters: ({ name, documentCode, settings: { registerPrefix, sealName } }) => [
    { term: '机关代字', value: documentCode === '' ? '未填写，文书不能编号' : `${documentCode}〔年份〕序号` },
    { term: '登记编号', value: `${registerPrefix}〔年份〕序号` },
    { term: '印章名称', value: sealName ?? name },
  ],
}

/** The name an option goes by. */
function zhOf(options: typeof otherReceipts | typeof decisionSteps, wanted: string): string {
  return options.find(({ key }) => key === wanted)?.zh ?? ''
}

function ruleWords(byLaw: string, announced: string | undefined): string {
  return announced === undefined ? byLaw : `${byLaw}。已公布：${announced}`
}
