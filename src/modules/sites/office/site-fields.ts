import { z } from 'zod'
import { maybeWords, words } from '../../../platform/http/field-schemas.ts'
import type { RawFields } from '../../../platform/http/fields.ts'
import type { SiteEntry } from '../domain/site-faults.ts'
import { usualColours, type Site } from '../domain/site.ts'

/** The form of a site as it is sent. */
export const siteFields = z.object({
  name: words('请填写网站名称。', 60),
  domains: maybeWords(2000),
  code: maybeWords(20),
  icp: maybeWords(60),
  police: maybeWords(60),
  sponsor: words('请填写主办单位。', 60),
  keeper: maybeWords(60),
  contact: maybeWords(200),
  mistakes: maybeWords(300),
  mark: maybeWords(300),
  brand: maybeWords(20),
  deep: maybeWords(20),
  accent: maybeWords(20),
})

export function entryOf(fields: z.output<typeof siteFields>): SiteEntry {
  const { name, code, icp, police, sponsor, keeper, contact, mistakes, mark } = fields
  const { brand, deep, accent } = fields
  return {
    name,
    domains: fields.domains
      .toLowerCase()
      .split(/[\s,，、]+/)
      .filter((domain) => domain !== ''),
    identity: { code, icp, police, sponsor, keeper, contact, mistakes, mark },
    colours: { brand, deep, accent },
  }
}

/** What the form shows of a site nobody has changed yet; of a new one what is usual. */
export function valuesOfSite(site: Site | null, organName: string): RawFields {
  if (site === null) return { name: organName, sponsor: organName, ...usualColours }
  const { name, domains, identity, colours, version } = site
  return { name, domains: domains.join('\n'), ...identity, ...colours, version: String(version) }
}
