import { useLocalServer, type Answered, type Called } from './local-server.ts'

/** 微博开放平台 as its public interface behaves: one call posts; the same words twice are refused. */
export function useLocalWeibo() {
  const moods = { refusals: [] as number[], breaking: false, status: 200 }
  const posts = new Map<string, string>()
  let last = 3_504_803_600_500_000

  function answer({ path, body }: Called): Answered {
    const form = new URLSearchParams(Buffer.from(body, 'latin1').toString('utf8'))
    if (moods.status >= 500) return { json: {}, status: moods.status }
    const code = moods.refusals.shift()
    if (code !== undefined) return refused(code, path)
    if (form.get('access_token') !== 'the right token') return refused(21332, path)
    if (path.endsWith('/statuses/destroy.json'))
      return posts.delete(form.get('id') ?? '') ? { json: {} } : refused(20101, path)
    return share(form.get('status') ?? '', form.get('rip') ?? '', path)
  }

  function share(status: string, ip: string, path: string): Answered {
    if (ip === '') return refused(10016, path)
    if (!/https?:\/\/www\.shifan\.example\//.test(status)) return refused(20018, path)
    if ([...posts.values()].includes(status)) return refused(20019, path)
    const id = String((last += 1))
    posts.set(id, status)
    if (moods.breaking) return 'break off'
    return { json: { idstr: id, mid: id, text: status, user: { idstr: '1404376560' } } }
  }

  return { server: useLocalServer(answer), moods, posts }
}

function refused(code: number, request: string): Answered {
  return { status: 400, json: { error: 'as the platform says it', error_code: code, request } }
}
