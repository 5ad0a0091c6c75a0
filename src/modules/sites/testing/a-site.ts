import type { Column } from '../domain/column.ts'
import { usualColours, type Site } from '../domain/site.ts'

/** A site of the imaginary county. */
export function aSite(differs: Partial<Site> = {}): Site {
  return {
    id: 'county',
    organId: '00000000-0000-4000-8000-000000000001',
    name: '示范县人民政府',
    domains: [],
    identity: { code: '0000000001', icp: '', police: '', sponsor: '示范县人民政府办公室', keeper: '', contact: '' },
    colours: usualColours,
    guide: {},
    home: [],
    main: false,
    version: 1,
    ...differs,
  }
}

/** A first-level list of the site above. */
export function aColumn(differs: Partial<Column> = {}): Column {
  return {
    ...{ id: 'column', siteId: 'county', parentId: null, path: 'gonggao', name: '公示公告', kind: 'list' },
    ...{ description: '', keywords: [], columnType: '通知公告', catalogue: null, gathers: [], staleDays: null },
    ...{ closed: false, banner: null },
    ...differs,
  }
}

/** For sites where nobody gathers what was published before. */
export const gathersNothing = {
  gather: () => Promise.resolve({ came: 0, went: 0 }),
  begun: () => Promise.resolve(),
}
