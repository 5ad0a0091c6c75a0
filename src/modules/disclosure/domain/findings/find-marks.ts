import type { FindingKind } from './finding-kinds.table.ts'
import { findingAt } from './text-finding.ts'
import type { FindingSeverity, LookedAt, TextFinding } from './text-finding.ts'

type MarkRule = {
  readonly kind: FindingKind
  readonly severity: FindingSeverity
  readonly pattern: RegExp
  readonly message: string
}

/**
 * Marks of what must not go online (保守国家秘密法; 先审查、后公开). A mark stands at a star, in a line of its own or in brackets;
 * the same words inside a sentence (“不得公开”, “商业秘密”) are law being quoted.
 */
const MARKS: readonly MarkRule[] = [
  {
    kind: 'secrecy-mark',
    severity: 'stop',
    pattern: /(?:绝密|机密|秘密) ?[★☆✩✮⭐*](?: ?(?:\d{1,2}[年月]|[一二三四五六七八九十]{1,3}年|长期|启封))?/g,
    message: '发现国家秘密标志。涉密文件严禁上网，请立即停止，并按规定报告保密工作机构。',
  },
  {
    kind: 'secrecy-mark',
    severity: 'stop',
    pattern:
      /密 ?级 ?: ?(?:绝密|机密|秘密)|(?:绝密|机密|秘密)(?<=^[ \t]*..)(?: ?\d{1,2}年)?(?=[ \t]*$)|[[(](?:绝密|机密|秘密)[\])]/gm,
    message: '发现密级标注。涉密文件严禁上网，请立即停止，并按规定报告保密工作机构。',
  },
  {
    kind: 'internal-mark',
    severity: 'stop',
    pattern:
      /注意保存|仅供内部(?:使用|参考|传阅|掌握|学习)?|内部(?:传阅|明电|参阅)|(?:不得|严禁|请勿)外传|阅后(?:收回|销毁|清退)/g,
    message: '发现内部文件标志。内部文件不得作为主动公开内容发布，请停止并重新审查。',
  },
  {
    kind: 'internal-mark',
    severity: 'stop',
    pattern:
      /内部(?<=^[ \t]*..)(?:资料|文件|材料|刊物)(?:[ ,。!]{0,3}.{0,8})?(?=[ \t]*$)|[[(]内部(?:资料|文件|材料|刊物)[^\n]{0,8}?[\])]/gm,
    message: '发现内部文件标志。内部文件不得作为主动公开内容发布，请停止并重新审查。',
  },
  {
    kind: 'internal-mark',
    severity: 'warning',
    pattern: /内部(?:资料|文件|材料)(?!性出版物|出版物)/g,
    message: '文中提到内部资料、内部文件，请确认所引内容可以公开。',
  },
  {
    kind: 'closed-attribute',
    severity: 'stop',
    pattern:
      /[[(](?:此|本)[件文](?:不予公开|不公开|不得公开|依申请公开|不宜公开)[\])]|公开(?:属性|方式|类别) ?: ?(?:不予公开|不公开|依申请公开)|不(?<=^[ \t]*.)(?:得公开|予公开|公开)(?=[ \t]*$)/gm,
    message: '文件标注为不公开或者依申请公开，与主动公开不符，请先变更公开属性。',
  },
]

/** Marks of classified and internal documents, and notes that say a document is not published. */
export function findMarks(looked: LookedAt): readonly TextFinding[] {
  return MARKS.flatMap(({ pattern, ...said }) =>
    [...looked.folded.matchAll(pattern)].map((match) =>
      findingAt(looked, [match.index, match.index + match[0].length], said),
    ),
  )
}
