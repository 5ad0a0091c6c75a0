import type { openLibrary } from '../../src/modules/report-library/public.ts'

type Ask = ReturnType<typeof openLibrary>['ask']

/** The pages one can open, by path in the page list or by what is special about the address. */
export const openPages = {
  '/': '/',
  '/columns/*': '/columns/gonggao',
  'a column with columns below it': '/columns/fading',
  '/items/:id': '/items/3',
  '/items/:id/links/:number': '/items/10/links/1',
  '/documents': '/documents?validity=all',
  '/documents/:id': '/documents/1',
  '/gazette': '/gazette',
  '/gazette/:id': '/gazette/1',
  '/gazette/:id/text': '/gazette/1/text',
  '/gongkai': '/gongkai',
  '/gongkai/zhinan': '/gongkai/zhinan',
  '/gongkai/zhidu': '/gongkai/zhidu',
  '/gongkai/fdzdgk': '/gongkai/fdzdgk',
  '/functions': '/functions',
  '/leaders': '/leaders',
  '/leaders/:id': '/leaders/00000000-0000-4000-8000-0000000000a1',
  'functions of a department': '/sites/land/functions',
  '/sitemap': '/sitemap',
  '/search': `/search?words=${encodeURIComponent('征地补偿')}`,
  'a search that finds nothing': `/search?words=${encodeURIComponent('量子火箭')}`,
  'the site of a department': '/sites/land',
  'a column of a department': '/sites/land/columns/zhengce',
  '/reports': '/reports',
  'a list with nothing in it': `/reports?agency=${encodeURIComponent('没有')}`,
  'a list asked for wrongly': '/reports?year=20',
  '/reports/:id': '/reports/{newest}',
  '/compare': '/compare',
  'two reports compared': '/compare?a={before}&b={newest}',
  '/compare/years': `/compare/years?agency=${encodeURIComponent('示范县教育局')}`,
  '/checkup': '/checkup',
  '/kiosk': '/kiosk',
  '/kiosk/end': '/kiosk/end',
  '/requests': '/requests',
  '/requests/new': '/requests/new',
  '/requests/published': `/requests/published?words=${encodeURIComponent('教育局年报')}`,
  '/requests/status': '/requests/status',
  '/requests/answers': '/requests/answers',
  '/*': '/no-such-page',
} as const

export type OpenPage = keyof typeof openPages

/** The address of a page, with reports of the demo county where it needs some. */
export async function addressOf(page: OpenPage, ask: Ask): Promise<string> {
  const { reports } = await ask.listReports({ agency: '示范县教育局' }, { order: 'newest', offset: 0, limit: 2 })
  const [newest, before] = reports
  return openPages[page].replace('{newest}', newest?.id ?? '').replace('{before}', before?.id ?? '')
}
