import { ARTICLE_32, ARTICLE_33_EXCLUDED, ARTICLE_34 } from './articles.ts'
import type { Consulted } from './clock-event.ts'

/** Who is asked, and what it means where no opinion comes within the 15 working days. */
export const consultedWords = {
  'third-party': { zh: '第三方', silence: '逾期未提出意见的，由本机关依法决定是否公开', article: ARTICLE_32 },
  'co-maker': { zh: '共同制作机关', silence: '逾期未提出意见的，视为同意公开', article: ARTICLE_34 },
  'other-organ': { zh: '其他机关', silence: '逾期未提出意见的，由本机关依法决定', article: ARTICLE_33_EXCLUDED },
} as const satisfies Record<Consulted, { readonly zh: string; readonly silence: string; readonly article: string }>
