import type { Searchable } from '../domain/searchable.ts'

/** A published thing of the imaginary county; say only what matters. */
export function aThing(wanted: Partial<Searchable> & Pick<Searchable, 'id'>): Searchable {
  const publishedOn = wanted.publishedOn ?? '2026-03-05'
  return {
    kind: 'item',
    organId: '11111111-1111-4111-8111-111111111111',
    organName: '示范县人民政府办公室',
    places: [{ siteId: 'shifan', column: 'zwgk/tzgg' }],
    href: `/items/${wanted.id}`,
    title: '关于做好有关工作的通知',
    text: '各乡镇人民政府，县政府各部门：现将有关事项通知如下。',
    attachments: [],
    publishedOn,
    publishedAt: `${publishedOn}T01:00:00Z`,
    documentNumber: null,
    indexNumber: null,
    topic: null,
    validity: null,
    keywords: [],
    ...wanted,
  }
}
