import { oldAddressOf } from '../../disclosure/public.ts'
import { readSelector, type Selector } from './select.ts'
import type { OldPlace } from './article-html.ts'
import type { OldSource } from './old-source.ts'

/** The old site a folder is of: where its files lay there, and how its articles are found. */
export type OldSite = {
  readonly source: OldSource
  readonly selector: Selector | null
  /** The address a file of the folder had. */
  readonly addressOf: (path: string) => string
  /** Where something lay that had this address. */
  readonly placeOf: (address: string) => OldPlace
}

/** `origin`: the address the folder itself had, `http://www.example.cn/zwgk/`; empty where the folder is the whole site. */
export function oldSite(
  source: OldSource,
  { origin, selector }: { readonly origin: string; readonly selector: string },
): OldSite {
  const host = /^[a-z]+:\/\/([^/:?]+)/i.exec(origin)?.[1]?.toLowerCase()
  const folder = oldAddressOf(origin).replace(/\/[^/]*\.[a-z]+$|\/+$/i, '')
  const addressOf = (path: string) => oldAddressOf(`${folder}/${path}`)
  const paths = new Map(source.paths.map((path) => [addressOf(path), path]))
  const hosts = host === undefined ? [] : [host, ...(host.startsWith('www.') ? [host.slice(4)] : [`www.${host}`])]
  // Addresses with a query that is only a counter are still of the file.
  const pathAt = (address: string) => paths.get(address) ?? paths.get(address.split('?')[0] ?? '')
  return {
    ...{ source, addressOf, selector: readSelector(selector) ?? null },
    placeOf: (address) => ({ address, hosts, pathAt }),
  }
}
