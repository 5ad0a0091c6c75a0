import { beforeAll, expect } from 'vitest'
import { multipart, type SentFile } from './multipart.ts'
import { signInAs } from './office.ts'
import type { usePortal } from './portal.ts'

type Fields = Readonly<Record<string, string>>

/** The desk of the county's gazette, asked as a browser without scripts asks it. */
export function useGazetteDesk(portal: ReturnType<typeof usePortal>, logins: readonly string[]) {
  const cookies = new Map<string, string>()
  beforeAll(async () => {
    for (const login of logins) cookies.set(login, await signInAs(portal, login))
  })
  const asked = (login: string) => (login === '' ? {} : { cookie: cookies.get(login) ?? '' })

  const get = (url: string, login = 'county.clerk') => portal.application.app.inject({ url, headers: asked(login) })

  const post = (url: string, fields: Fields, login = 'county.clerk') =>
    portal.application.app.inject({
      ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
      headers: { ...asked(login), 'content-type': 'application/x-www-form-urlencoded' },
    })

  /** A form with files. */
  const upload = (url: string, fields: Readonly<Record<string, string | SentFile>>, login = 'county.clerk') => {
    const { headers, payload } = multipart(fields)
    return portal.application.app.inject({ method: 'POST', url, payload, headers: { ...headers, ...asked(login) } })
  }

  async function versionAt(url: string, login?: string): Promise<string> {
    const { body, statusCode } = await get(url, login)
    const version = /name="version" value="(\d+)"/.exec(body)?.[1]
    if (version === undefined) throw new Error(`${url}: ${statusCode}`)
    return version
  }

  async function step(issue: string, noun: string, fields: Fields, login?: string) {
    const url = `${issue}/${noun}`
    return post(url, { version: await versionAt(url, login), ...fields }, login)
  }

  const write = (issue: string, title: string, body = '县人民政府决定，任命示范七为示范县水利局局长。') =>
    step(issue, 'texts/new', { section: 'appointments', title, documentNumber: '示政任〔2026〕8号', body })

  async function newIssue(title = '示范县人民政府关于示范七任职的通知', body?: string): Promise<string> {
    const issue = String((await post('/office/gazette', {})).headers.location)
    expect((await write(issue, title, body)).statusCode).toBe(303)
    return issue
  }

  async function approve(issue: string): Promise<void> {
    expect((await step(issue, 'submission', {})).statusCode).toBe(303)
    expect((await step(issue, 'approval', { note: '' }, 'county.head')).statusCode).toBe(303)
  }

  async function approved(title?: string): Promise<string> {
    const issue = await newIssue(title)
    await approve(issue)
    return issue
  }

  const publish = (issue: string, on = today()) => step(issue, 'publication', { on }, 'county.head')

  return { get, post, upload, versionAt, step, write, newIssue, approve, approved, publish }
}

/** Today in China. */
export function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

export function idOf(issue: string): string {
  return issue.split('/').at(-1) ?? ''
}
