import type { Reply } from '../platform/http/page.ts'
import { terminalHome } from '../platform/http/terminal.ts'
import type { Visitor } from '../platform/http/visitor.ts'
import { FileToTakeAlong } from './terminal-words.tsx'

/** What a terminal shows instead of a file, a feed or a list for machines; undefined where the answer itself will do. */
export function fittedReply(reply: Reply, { terminal, at }: Visitor): Reply | undefined {
  if (terminal === undefined || !isToKeep(reply)) return undefined
  const { name, secret } = reply.kind === 'file' ? { secret: false, ...reply } : { name: '', secret: false }
  const shown = { name, secret, back: terminalHome(terminal), address: `${terminal.origin}${at}` }
  return { kind: 'page', status: 200, title: '文件请用手机取走', secret, body: <FileToTakeAlong {...shown} /> }
}

/** Pictures and style sheets are parts of a page. */
function isToKeep(reply: Reply): reply is Extract<Reply, { kind: 'file' | 'text' }> {
  if (reply.kind === 'file') return !reply.mediaType.startsWith('image/')
  return reply.kind === 'text' && /xml/.test(reply.mediaType)
}
