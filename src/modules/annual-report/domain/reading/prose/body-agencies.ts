import { isAgencyName, isPlaceName } from './agency-name.ts'
import { matchesOf } from './matches.ts'

/** An office (or place) that speaks of itself in the body, how often (`acting`: as the one that acts), and where first. */
export type BodyAgency = {
  readonly name: string
  readonly times: number
  readonly acting: number
  readonly paragraph: number
  readonly at: number
}

/**
 * The offices (and places) a report's sentences have as their subject: `2023年,示范县统计局认真落实…`, `由示范县统计局编制`,
 * `请与示范县统计局联系`. Most frequent first, then in the order read.
 */
export function bodyAgencies(paragraphs: readonly { readonly text: string }[]): {
  readonly offices: readonly BodyAgency[]
  readonly places: readonly BodyAgency[]
} {
  const found = new Map<string, { name: string; times: number; acting: number; paragraph: number; at: number }>()
  paragraphs.forEach(({ text }, paragraph) => {
    for (const [kind, pattern] of mentions.entries()) {
      for (const match of matchesOf(pattern, text)) {
        const name = match[1] as string
        const first = { name, times: 0, acting: 0, paragraph, at: match.index + match[0].indexOf(name) }
        const known = found.get(name) ?? first
        known.times++
        if (kind === 0) known.acting++
        found.set(name, known)
      }
    }
  })
  const named = [...found.values()].filter((agency) => !relative.test(agency.name)).sort((a, b) => b.times - a.times)
  return {
    offices: named.filter((agency) => isAgencyName(agency.name)),
    places: named.filter((agency) => isPlaceName(agency.name)),
  }
}

const verbs =
  '坚持|认真|严格|深入|积极|高度|紧紧|持续|始终|全面|按照|扎实|切实|主动|贯彻|落实|不断|进一步|大力|充分|坚决|以习近平|以党|在|把|围绕|紧扣|聚焦|依据|根据|严格|健全|加强|着力|共|未|没有|无|收到|受理|通过|结合|组织|明确|立足|统筹|深化|政府信息公开工作|依法|依规|着眼|牢牢|规范|完善|建立|办理|开展|推进|稳步|将|对|及时'
const name = '([一-龥]{2,30}?)'

const mentions = [
  new RegExp(
    `(?:^|[。;]|\\d年度?,?|以来,|现将|现公布|现公开|现发布)《?${name}(?:\\([^)]{0,20}\\))?(?:\\d{4}年(?:度)?)?,?(?=${verbs}|20\\d\\d年)`,
    'g',
  ),
  new RegExp(`(?:请(?:与|联系|向|致电)|与)${name}(?:联系|反映|咨询|[(,。])`, 'g'),
  new RegExp(`(?:本|年度)?报告(?:系|是)?由${name}(?:根据|按照|依据|负责|编制|综合|汇总)`, 'g'),
  new RegExp(`要求,(?:现)?由${name}(?:根据|按照|负责|编制|综合|汇总)`, 'g'),
]

// `市政府`, `县统计局`, `区人民政府办公室`: not a name anybody outside could use; `市北区人民政府` is one.
const relative =
  /^(?:省|市|县|区|州|旗|镇|乡|街道)(?!(?!城市)[一-龥]{1,3}(?:市|县|区|州|旗|镇|乡))|^(?:局|委|办|厅|本级|机关|各级|国务院|党|中央|中共)|^(?:全[体省市县区镇乡州旗]|我|本(?!溪)|各|该)|党委|政府部门$|各|以及|其他/
