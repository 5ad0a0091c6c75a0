import type { ToldLeader } from '../modules/sites/public.ts'

type DemoSite = { readonly id: string; readonly organ: string; readonly name: string; readonly code: string; readonly domain: string }

/** The sites of the imaginary county; codes are of an area that does not exist. */
export const demoSites: readonly DemoSite[] = [
  { id: 'county', organ: '示范县人民政府', name: '示范县人民政府', code: '0000000001', domain: 'www.shifan.example' },
  { id: 'education', organ: '示范县教育局', name: '示范县教育局', code: '0000000002', domain: 'jiaoyu.shifan.example' },
  { id: 'land', organ: '示范县自然资源局', name: '示范县自然资源局', code: '0000000003', domain: 'ziran.shifan.example' },
]

/** The leaders of the imaginary county, nobody's names. */
export const demoLeaders: readonly ToldLeader[] = [
  { id: '00000000-0000-4000-8000-0000000000a1', name: '示范一', post: '县长', duties: '主持县人民政府全面工作，负责审计方面工作。', career: '大学学历，工程师。\n历任乡镇长、县交通运输局局长、副县长。' },
  { id: '00000000-0000-4000-8000-0000000000a2', name: '示范二', post: '副县长', duties: '负责自然资源、住房和城乡建设、交通运输方面工作。分管县自然资源局。', career: '大学学历。\n历任县自然资源局科长、副局长。' },
  { id: '00000000-0000-4000-8000-0000000000a3', name: '示范三', post: '副县长', duties: '负责教育、卫生健康、民政方面工作。分管县教育局、县卫生健康局。', career: '研究生学历。\n历任中学校长、县教育局局长。' },
]
