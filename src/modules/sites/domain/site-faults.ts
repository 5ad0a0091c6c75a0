import { faultOfSiteIdCode } from '../../../statute/proactive-disclosure/site-id-code.ts'
import { faultsOfColours } from './contrast.ts'
import type { Site } from './site.ts'

/** What somebody enters of a site. */
export type SiteEntry = Pick<Site, 'name' | 'domains' | 'identity' | 'colours'>

/** What is wrong with an entry, by field, in Chinese (国办发〔2017〕47号). `others`: the other sites of the installation. */
export function faultsOfEntry(entry: SiteEntry, others: readonly Site[]): Readonly<Record<string, string>> {
  const { domains, identity, colours } = entry
  const found = {
    domains: faultOfDomains(domains, others),
    code: identity.code === '' || isUnreal(identity.code) ? undefined : faultOfSiteIdCode(identity.code),
    icp: faultOfRecord(identity.icp, /ICP备\d+号/i, 'ICP备案号的格式如“示ICP备00000000号”，请核对。'),
    police: faultOfRecord(
      identity.police,
      /公网安备\s*\d+号/,
      '公安备案号的格式如“示公网安备 00000000000000号”，请核对。',
    ),
    mistakes: faultOfRecord(identity.mistakes ?? '', /^https?:\/\/\S+$/, NO_ADDRESS),
    mark: faultOfRecord(identity.mark ?? '', /^https?:\/\/\S+$/, NO_ADDRESS),
  }
  const faults = Object.entries(found).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return { ...Object.fromEntries(faults), ...faultsOfColours(colours) }
}

const NO_ADDRESS = '请填写以https://或者http://开头的网址。'

/** No area has a code that begins with 0: such a code is for trying things out. */
function isUnreal(code: string): boolean {
  return /^0{6}\d{4}$/.test(code)
}

function faultOfDomains(domains: readonly string[], others: readonly Site[]): string | undefined {
  const wrong = domains.find((domain) => !/^(?=.{4,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/.test(domain))
  if (wrong !== undefined) return `“${wrong}”不是域名。请填写如www.shifan.gov.cn的域名，不带http://，一行一个。`
  const taken = others.find((site) => site.domains.some((domain) => domains.includes(domain)))
  return taken === undefined ? undefined : `域名已经用于“${taken.name}”，一个域名只能对应一个网站。`
}

function faultOfRecord(text: string, form: RegExp, words: string): string | undefined {
  return text === '' || form.test(text) ? undefined : words
}
