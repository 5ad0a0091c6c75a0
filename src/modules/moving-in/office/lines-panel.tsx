import type { VNode } from 'preact'
import { EmptyState } from '../../../ui/office/empty-state.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { ListTable } from '../../../ui/office/list-table.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { EntryLine } from '../domain/entry.ts'
import { findingZh } from '../domain/move-findings.table.ts'
import { addressOfRun } from './moving-office.ts'
import { LINES, type ShownRun, type Wanted } from './shown-run.ts'
import { stateTones, stateZh } from './run-words.ts'

/** How many have which finding, each leading to them, and all of them as a file. */
export function FindingsPanel({ run, findings }: Pick<ShownRun, 'run' | 'findings'>): VNode | null {
  if (findings.length === 0) return null
  const address = addressOfRun(run.id)
  return (
    <Panel id="findings" title="发现的问题" aside={<a href={`${address}/findings`}>下载清单</a>}>
      <Facts
        facts={findings.map(({ kind, count }) => ({
          term: findingZh(kind),
          value: <a href={`${address}?found=${kind}#lines`}>{count} 件</a>,
        }))}
      />
    </Panel>
  )
}

/** The lines asked for: first as they will look, then what became of them. */
export function LinesPanel({ run, lines, wanted, base }: Pick<ShownRun, 'run' | 'lines' | 'wanted' | 'base'>): VNode {
  const address = addressOfRun(run.id)
  const name = wanted.found === '' ? (wanted.state === '' ? '信息' : stateZh(wanted.state)) : findingZh(wanted.found)
  return (
    <Panel
      id="lines"
      title={name}
      flush
      aside={wanted.state === '' && wanted.found === '' ? undefined : <a href={`${address}#lines`}>全部</a>}
    >
      <ListTable
        caption={name}
        rows={lines.slice(0, LINES)}
        keyOf={({ position }) => String(position)}
        empty={<EmptyState title="没有这样的信息" />}
        columns={[
          { head: '标题', cell: (line) => <Title line={line} address={address} base={base} /> },
          { head: '发布日期', cell: ({ publishedOn }) => publishedOn ?? '—', look: 'narrow' },
          { head: '旧栏目', cell: ({ oldColumn }) => oldColumn || '—' },
          {
            head: '状态',
            cell: ({ state }) => <StatusBadge tone={stateTones[state]}>{stateZh(state)}</StatusBadge>,
            look: 'narrow',
          },
          { head: '问题', cell: ({ findings }) => findings.map(said).join('；') || '—' },
        ]}
      />
      <Further wanted={wanted} address={address} more={lines.length > LINES} />
    </Panel>
  )
}

function said({ kind, words }: EntryLine['findings'][number]): string {
  return words === '' ? findingZh(kind) : `${findingZh(kind)}（${words}）`
}

function Title({ line, address, base }: { readonly line: EntryLine; readonly address: string; readonly base: string }) {
  const { title, path, itemId, state, position } = line
  const words = title === '' ? path : title
  if (itemId !== null) return <a href={`${base}/items/${itemId}`}>{words}</a>
  if (state === 'waiting' || title === '') return <span class="unbroken">{words}</span>
  return <a href={`${address}/entries/${position}`}>{words}</a>
}

type FurtherProps = { readonly wanted: Wanted; readonly address: string; readonly more: boolean }

/** Nobody counts the lines of a large run for its pages. */
function Further({ wanted: { state, found, page }, address, more }: FurtherProps): VNode | null {
  if (page === 1 && !more) return null
  const href = (to: number) => `${address}?${new URLSearchParams({ state, found, page: String(to) }).toString()}#lines`
  return (
    <nav class="paging" aria-label="分页">
      <ul>
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              上一页
            </a>
          </li>
        ) : null}
        {more ? (
          <li>
            <a href={href(page + 1)} rel="next">
              下一页
            </a>
          </li>
        ) : null}
      </ul>
      <p>第 {page} 页</p>
    </nav>
  )
}
