import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What begins every link within the site a page is shown on: `''` or `/sites/<id>`. */
export const SiteBase = createContext('')

/** Leads addresses within the portal to the same page of this site; those that lead there already stay. */
export function useSiteAddress(): (href: string) => string {
  const base = useContext(SiteBase)
  return (href) => (base === '' || !href.startsWith('/') || `${href}/`.startsWith(`${base}/`) ? href : base + href)
}
