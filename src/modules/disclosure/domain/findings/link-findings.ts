import type { FindingSeverity } from './text-finding.ts'

/** A link of an item and what was seen when it was followed; null where it has not been followed. */
export type FollowedLink = {
  readonly href: string
  readonly words: string
  readonly seen:
    { readonly status: number } | { readonly failure: 'no-answer' | 'no-such-host' | 'bad-certificate' } | null
}

export type LinkFinding = {
  readonly kind: 'no-target' | 'local-link' | 'broken-link' | 'unsure-link' | 'off-site-link'
  readonly severity: FindingSeverity
  readonly href: string
  readonly words: string
  readonly message: string
}

/**
 * Links that lead nowhere, into an office's own machines, to a broken page, or away from the site (国办发〔2017〕47号: no broken
 * links; whoever leaves the site is told). `hosts`: names of the site and of those it counts as its own.
 */
export function linkFindings(links: readonly FollowedLink[], hosts: readonly string[]): readonly LinkFinding[] {
  return links.flatMap((link) => {
    const said = judge(link, hosts)
    return said === null ? [] : [{ ...said, href: link.href, words: link.words }]
  })
}

type Said = Pick<LinkFinding, 'kind' | 'severity' | 'message'>

function judge({ href, seen }: FollowedLink, hosts: readonly string[]): Said | null {
  const target = href.trim()
  if (target === '' || target === '#' || /^(?:javascript|vbscript|data):/i.test(target)) {
    return { kind: 'no-target', severity: 'error', message: '链接没有指向任何页面，请补全或者删除。' }
  }
  if (/^(?:mailto|tel|sms):|^#/i.test(target)) return null
  if (isLocal(target)) {
    return {
      kind: 'local-link',
      severity: 'error',
      message: '链接指向本机或者内部网络，公众无法打开，请改为公开的地址。',
    }
  }
  return judgeSeen(seen) ?? judgeHost(target, hosts)
}

function isLocal(target: string): boolean {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(target)) return true
  const host = hostOf(target) ?? ''
  return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host)
}

function judgeSeen(seen: FollowedLink['seen']): Said | null {
  if (seen === null) return null
  if ('failure' in seen) {
    const message = {
      'no-answer': '链接在规定时间内没有响应，请核对。',
      'no-such-host': '链接的域名不存在，请核对或者删除。',
      'bad-certificate': '链接网站的证书有问题，请核对。',
    }[seen.failure]
    return { kind: 'broken-link', severity: seen.failure === 'no-such-host' ? 'error' : 'warning', message }
  }
  if (seen.status === 404 || seen.status === 410) {
    return { kind: 'broken-link', severity: 'error', message: `链接的页面不存在（${seen.status}），请更正或者删除。` }
  }
  // Many sites refuse or slow down programs; a person has to look.
  return seen.status >= 400
    ? { kind: 'unsure-link', severity: 'warning', message: `链接返回${seen.status}，请人工打开核对。` }
    : null
}

function judgeHost(target: string, hosts: readonly string[]): Said | null {
  const host = hostOf(target)
  if (host === null || hosts.some((own) => host === own || host.endsWith(`.${own}`))) return null
  return { kind: 'off-site-link', severity: 'info', message: `链接离开本站（${host}），打开时将提示用户。` }
}

/** The host of an absolute or protocol-relative address; null for an address within the site. */
function hostOf(target: string): string | null {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(target)?.[1]
  return host === undefined ? null : host.toLowerCase()
}
