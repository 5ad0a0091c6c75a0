import { guideElements, type GuideElement } from '../../../statute/proactive-disclosure/guide-elements.table.ts'
import { announcedRules, openChannels, type Organ } from '../../organizations/public.ts'
import type { Site } from '../../sites/public.ts'

/** One element of the guide (条例 第十二条第二款) and what the office says of it; empty where it has said nothing. */
export type GuideLine = { readonly key: GuideElement; readonly zh: string; readonly text: string }

/** The guide as far as the records tell it; what the office wrote itself goes before. */
export function guideOfOrgan(site: Pick<Site, 'guide'>, organ: Organ): readonly GuideLine[] {
  const known = knownOf(organ)
  return guideElements.map(({ key, zh }) => ({ key, zh, text: (site.guide[key] ?? '').trim() || known[key] }))
}

function knownOf({ name, disclosureUnit: unit, settings }: Organ): Readonly<Record<GuideElement, string>> {
  const channels = openChannels.filter(({ key }) => settings.channels.includes(key)).map(({ zh }) => zh)
  const rules = announcedRules(settings).map(({ zh, rule }) => `${zh}：${rule.replace(/。$/, '')}。`)
  return {
    classification: `${name}主动公开《中华人民共和国政府信息公开条例》第二十条、第二十一条规定的政府信息；其他政府信息依申请公开，依法不予公开的除外。`,
    arrangement:
      '政府信息按照法定主动公开内容的各项分类编排，每条信息有索引号、名称、内容概述、生成日期。索引号由机关代码、公开年月和顺序号组成，不重复使用。',
    ways: `主动公开的政府信息在本网站查阅、检索和下载。依申请公开的，可以${channels.join('、')}方式提出申请。${rules.join('')}`,
    'unit-name': unit.name,
    'office-address': [unit.address, unit.postcode === '' ? '' : `邮政编码${unit.postcode}`].filter(Boolean).join('，'),
    'office-hours': unit.hours,
    telephone: unit.phone,
    fax: unit.fax,
    'internet-contact': unit.email,
  }
}
