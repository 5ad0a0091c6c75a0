import type { Page } from '../../src/platform/http/page.ts'
import type { openLibrary } from '../../src/modules/report-library/public.ts'

type Ask = ReturnType<typeof openLibrary>['ask']

/** An address for every page one can open (not the downloads), with something to see on it. */
export async function addressesOf(pages: readonly Page[], ask: Ask): Promise<string[]> {
  const { reports } = await ask.listReports({ agency: '示范县教育局' }, { order: 'newest', offset: 0, limit: 2 })
  const [newest, before] = reports
  const examples: Readonly<Record<string, readonly string[]>> = {
    '/': ['/'],
    '/reports': ['/reports', '/reports?year=20', `/reports?agency=${encodeURIComponent('没有')}`],
    '/reports/:id': [`/reports/${newest?.id ?? ''}`],
    '/compare': ['/compare', `/compare?a=${before?.id ?? ''}&b=${newest?.id ?? ''}`],
    '/compare/years': [`/compare/years?agency=${encodeURIComponent('示范县教育局')}`],
    '/checkup': ['/checkup'],
  }
  const opened = pages.filter(({ method, path }) => method === 'GET' && !path.includes('/download/'))
  const addresses = opened.map(({ path }) => {
    const known = examples[path]
    if (known === undefined) throw new Error(`no example address for the page ${path}`)
    return known
  })
  return [...addresses.flat(), '/no-such-page']
}
