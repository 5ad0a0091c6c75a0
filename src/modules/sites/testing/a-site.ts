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
    main: false,
    version: 1,
    ...differs,
  }
}
