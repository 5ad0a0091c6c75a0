import { describe, expect, test } from 'vitest'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()

const get = (url: string) => portal.application.app.inject({ url })
const named = (words: string) => encodeURIComponent(words)

async function reportOf(agency: string, year: number): Promise<string> {
  const { reports } = await portal.ask.listReports({ agency, year }, { order: 'agency', offset: 0, limit: 1 })
  return reports[0]?.id ?? ''
}

describe('年报库', () => {
  test('counts and pages through all reports', async () => {
    const first = (await get('/reports')).body
    expect(first).toContain('共 24 份年报')
    expect(first.match(/<h3><a href="\/reports\//g)).toHaveLength(20)
    expect((await get('/reports?page=2')).body.match(/<h3><a href="\/reports\//g)).toHaveLength(4)
  })

  test('narrows by year, kind, region and part of a name together', async () => {
    const { body } = await get(`/reports?year=2024&kind=township&region=${named('示范县')}&agency=${named('青山')}`)
    expect(body).toContain('共 1 份年报')
    expect(body).toContain('示范县青山镇人民政府2024年政府信息公开工作年度报告')
    expect(body).toContain('<option value="2024" selected>')
  })

  test('finds a name written in traditional characters', async () => {
    expect((await get(`/reports?agency=${named('示范縣教育局')}`)).body).toContain('共 3 份年报')
  })

  test('sorts by how many requests came in', async () => {
    const { body } = await get('/reports?year=2024&order=requests')
    expect(body.indexOf('示范县人民政府2024年')).toBeLessThan(body.indexOf('示范县自然资源局2024年'))
  })

  test('helps on where nothing is found', async () => {
    const { body, statusCode } = await get(`/reports?agency=${named('不存在')}&year=2024`)
    expect(statusCode).toBe(200)
    expect(body).toContain('没有符合条件的年报')
    expect(body).toContain('<a href="/reports?year=2024">不限机关名称</a>')
  })

  test('a percent sign or quote in the name is text, not a pattern', async () => {
    for (const words of ['%', '_', "'", '"><script>alert(1)</script>', '\\']) {
      const { body, statusCode } = await get(`/reports?agency=${named(words)}`)
      expect(statusCode).toBe(200)
      expect(body).not.toContain('<script>alert')
    }
  })

  test.each([
    ['year=20x4', '年份应为四位数字，例如 2024。'],
    ['kind=king', '没有这种机关类型。'],
    ['order=random', '没有这种排序方式。'],
    ['page=0', '页码应为正整数。'],
    [`agency=${'长'.repeat(61)}`, '机关名称不超过 60 个字。'],
  ])('%s is answered at its field', async (query, message) => {
    const { body, statusCode } = await get(`/reports?${query.replace('长'.repeat(61), named('长'.repeat(61)))}`)
    expect(statusCode).toBe(400)
    expect(body).toContain(message)
    expect(body).toContain('请先更正以下问题')
  })

  test('a page beyond the last says so', async () => {
    expect((await get('/reports?page=9')).body).toContain('页码超出了范围。')
  })
})

describe('the page of a report', () => {
  test('shows key figures, charts, tables, findings, text and downloads', async () => {
    const { body, statusCode } = await get(`/reports/${await reportOf('示范县人民政府', 2024)}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('<h1>示范县人民政府2024年政府信息公开工作年度报告</h1>')
    expect(body).toContain('比上年多 44 件，增长 17.1%。')
    expect(body).toContain('申请是怎样办结的')
    expect(body).toContain('id="c-table3.newReceived.0"')
    expect(body).toContain('体检发现')
    expect(body).toContain('认真执行政府信息公开条例')
    for (const format of ['pdf', 'docx', 'xlsx', 'html', 'md', 'json']) expect(body).toContain(`/download/${format}"`)
  })

  test('marks the cells its findings are about', async () => {
    const { reports } = await portal.ask.listReports({}, { order: 'findings', offset: 0, limit: 1 })
    const kept = await portal.ask.findReport(reports[0]?.id ?? '')
    const error = kept?.findings.find(({ severity, cells }) => severity === 'error' && cells.length > 0)
    const { body } = await get(`/reports/${kept?.id ?? ''}`)
    expect(error).toBeDefined()
    expect(body).toMatch(
      new RegExp(`<td id="c-${error?.cells[0]?.replaceAll('.', '\\.') ?? '-'}" class="[^"]*cell-error`),
    )
  })

  test.each([
    ['pdf', 'application/pdf', '%PDF'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['html', 'text/html; charset=utf-8', '<!'],
    ['md', 'text/markdown; charset=utf-8', '#'],
    ['json', 'application/json; charset=utf-8', '{'],
  ])('can be downloaded as %s under its own name', async (format, mediaType, beginning) => {
    const reply = await get(`/reports/${await reportOf('示范县教育局', 2024)}/download/${format}`)
    expect(reply.statusCode).toBe(200)
    expect(reply.headers['content-type']).toBe(mediaType)
    expect(decodeURIComponent(String(reply.headers['content-disposition']))).toContain(
      `示范县教育局2024年政府信息公开工作年度报告.${format}`,
    )
    expect(reply.rawPayload.subarray(0, beginning.length).toString('latin1')).toBe(beginning)
  })

  test('a format there is none of is not found', async () => {
    const reply = await get(`/reports/${await reportOf('示范县教育局', 2024)}/download/exe`)
    expect(reply.statusCode).toBe(404)
    expect(reply.body).toContain('没有这种下载格式')
  })

  test('an edition there is none of is not found', async () => {
    const id = await reportOf('示范县教育局', 2024)
    expect((await get(`/reports/${id}?edition=1`)).statusCode).toBe(200)
    expect((await get(`/reports/${id}?edition=7`)).statusCode).toBe(404)
    expect((await get(`/reports/${id}?edition=x`)).statusCode).toBe(400)
  })
})

describe('对比', () => {
  test('two reports named by agency and year are compared cell by cell', async () => {
    const { body } = await get(`/compare?fromAgency=${named('示范县教育局')}&fromYear=2023&toYear=2024`)
    expect(body).toContain('示范县教育局 2023 年与 2024 年的年报共有')
    expect(body).toContain('class="center cell-differs"')
    expect(body).toContain('表三“一、本年新收政府信息公开申请数量”自然人')
  })

  test('a report compared with itself has no differences', async () => {
    const id = await reportOf('示范县教育局', 2024)
    const { body } = await get(`/compare?a=${id}&b=${id}`)
    expect(body).toContain('两份年报的数字完全相同。')
    expect(body).toContain('两份年报的正文完全相同。')
  })

  test('a name that several agencies share asks which', async () => {
    const { body } = await get(`/compare?fromAgency=${named('政府')}&toAgency=${named('教育局')}`)
    expect(body).toContain('名称中含有“政府”的机关不止一个')
    expect(body).toContain('id="fromAgency-error"')
    expect(body).not.toContain('id="toAgency-error"')
  })

  test('a year the library has no report on is said at the field', async () => {
    const { body } = await get(`/compare?fromAgency=${named('示范县教育局')}&fromYear=1999`)
    expect(body).toContain('年报库中没有“示范县教育局” 1999 年的年报。')
  })

  test('one agency over the years, in order', async () => {
    const { body } = await get(`/compare/years?agency=${named('教育局')}`)
    expect(body).toContain('示范县教育局，3 个年度的年报。')
    expect(body.indexOf('>2023 年</a>')).toBeLessThan(body.indexOf('>2025 年</a>'))
  })

  test('no agency is answered at the field', async () => {
    const { body, statusCode } = await get('/compare/years?agency=')
    expect(statusCode).toBe(400)
    expect(body).toContain('请填写机关名称。')
  })
})
