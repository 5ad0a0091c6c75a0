import { emptyMetadata, type Draft } from '../domain/edition.ts'
import type { Writing } from '../domain/steps/write.ts'

/** What a clerk of the imaginary county might write. */
export function aWriting(differs: Partial<Writing> = {}, draft: Partial<Draft> = {}): Writing {
  return {
    kind: 'notice',
    attribute: 'proactive',
    ground: null,
    draft: {
      title: '关于调整清河街道垃圾收运时间的公告',
      body: '<p>自下月一日起，清河街道生活垃圾收运时间调整为每日六时至八时。</p>',
      plain: '自下月一日起，清河街道生活垃圾收运时间调整为每日六时至八时。',
      metadata: emptyMetadata,
      columns: [],
      attachments: [],
      ...draft,
    },
    ...differs,
  }
}
