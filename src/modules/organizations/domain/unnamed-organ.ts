import { usualSettings } from './organ-settings.ts'
import type { OrganEntry } from './organ.ts'

/** What an installation calls its first organ until somebody names it; it never becomes a former name. */
export const UNNAMED = '（尚未命名的机关）'

/** The first organ of an installation without the demo. Citizens cannot ask it before it is named and opened. */
export const unnamedOrgan: OrganEntry = {
  parentId: null,
  name: UNNAMED,
  shortName: UNNAMED,
  kind: 'government',
  level: 'county',
  succeededBy: null,
  discloses: false,
  documentCode: '',
  reconsideration: null,
  court: null,
  disclosureUnit: { name: '', address: '', postcode: '', hours: '', phone: '', fax: '', email: '' },
  settings: usualSettings,
}
