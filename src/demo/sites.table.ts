type DemoSite = { readonly id: string; readonly organ: string; readonly name: string; readonly code: string; readonly domain: string }

/** The sites of the imaginary county; codes are of an area that does not exist. */
export const demoSites: readonly DemoSite[] = [
  { id: 'county', organ: '示范县人民政府', name: '示范县人民政府', code: '0000000001', domain: 'www.shifan.example' },
  { id: 'education', organ: '示范县教育局', name: '示范县教育局', code: '0000000002', domain: 'jiaoyu.shifan.example' },
  { id: 'land', organ: '示范县自然资源局', name: '示范县自然资源局', code: '0000000003', domain: 'ziran.shifan.example' },
]
