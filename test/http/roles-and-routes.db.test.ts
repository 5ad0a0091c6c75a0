import { beforeAll, describe, expect, test } from 'vitest'
import { roles, type Role } from '../../src/modules/accounts/public.ts'
import { demoLogins, signInAs } from '../support/office.ts'
import { usePortal } from '../support/portal.ts'
import { mayOpen } from './roles-and-routes.table.ts'
import type { MayOpen } from './who-may-open.ts'

const portal = usePortal()
const keys = roles.map(({ key }) => key)
const cookies = new Map<Role, string>()

beforeAll(async () => {
  for (const key of keys) cookies.set(key, await signInAs(portal, demoLogins[key]))
})

const routes = () => portal.application.pages.map(({ method, path, may }) => ({ name: `${method} ${path}`, may }))

test('every page says in the table who may open it, and the table names no page there is not', () => {
  expect(
    routes()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(Object.keys(mayOpen).toSorted())
})

test('what a page of the office needs is a permission, or that somebody signed in', () => {
  const open = routes().filter(({ may, name }) => may === 'anyone' && / \/office/.test(name))
  expect(open.map(({ name }) => name).filter((name) => !/ \/office\/sign-/.test(name))).toEqual([])
})

async function opens(route: string, cookie: string): Promise<'in' | 'denied' | 'to the door'> {
  const [method = 'GET', path = '/'] = route.split(' ')
  const url = path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')
  const reply = await portal.application.app.inject({
    method: method === 'POST' ? 'POST' : 'GET',
    url,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    ...(method === 'POST' ? { payload: '' } : {}),
  })
  if (String(reply.headers.location).startsWith('/office/sign-in?to=')) return 'to the door'
  return reply.statusCode === 403 ? 'denied' : 'in'
}

const forStaff = Object.entries(mayOpen).filter(([route]) => / \/office/.test(route) && !/\/sign-/.test(route))
const isFor = (who: MayOpen, role: Role) => who === 'staff' || who === 'anyone' || who.includes(role)

describe.each(keys)('%s', (role) => {
  test.each(forStaff)('%s', async (route, who) => {
    expect(await opens(route, cookies.get(role) ?? '')).toBe(isFor(who, role) ? 'in' : 'denied')
  })
})

test.each(forStaff)('who is not signed in does not open %s', async (route) => {
  expect(await opens(route, '')).toBe(route.startsWith('GET') ? 'to the door' : 'denied')
  expect(await opens(route, 'session=made-up')).toBe(route.startsWith('GET') ? 'to the door' : 'denied')
})

test.each(Object.entries(mayOpen).filter(([, who]) => who === 'anyone'))('anybody opens %s', async (route) => {
  expect(await opens(route, '')).toBe('in')
})
