import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { ListTable, type Column } from '../../../ui/office/list-table.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { TemplateState } from '../queries/list-templates.ts'
import { letterGroups } from './letter-groups.table.ts'
import type { LetterQuestions } from './letter-questions.ts'

type States = ReadonlyMap<LetterCode, TemplateState>

/** 文书模板: every document, and whose wording the organ writes it by. */
export function lettersPage(ask: Pick<LetterQuestions, 'listTemplates'>): Page {
  return officePage({
    path: '/office/letters',
    may: 'keep-templates',
    fields: z.object({}),
    title: '文书模板',
    async load({ actor }) {
      const states = await ask.listTemplates(actor.organId)
      return done<States>(new Map(states.map((state) => [state.code, state])))
    },
    view: (states) => <LetterList states={states} />,
  })
}

function LetterList({ states }: { readonly states: States }): VNode {
  return (
    <>
      <OfficeHead
        title="文书模板"
        lead="各类告知书、答复书的文字。法定文字由系统提供，不能改动；其余文字可以按照本机关的习惯修改，每次修改保存为新的版本。"
      />
      {letterGroups.map(({ title, codes }, at) => (
        <Panel key={title} id={`group-${at + 1}`} title={title} flush>
          <ListTable caption={title} columns={columnsWith(states)} rows={codes} keyOf={(code) => code} empty={null} />
        </Panel>
      ))}
    </>
  )
}

function columnsWith(states: States): readonly Column<LetterCode>[] {
  return [
    { head: '文书', cell: (code) => <a href={`/office/letters/${code}`}>{letterDefinition(code).zh}</a> },
    { head: '依据', cell: (code) => letterDefinition(code).article },
    { head: '现用文字', cell: (code) => stateShown(states.get(code)) },
  ]
}

function stateShown(state: TemplateState | undefined): VNode {
  if (state === undefined) return <StatusBadge tone="neutral">法定文本</StatusBadge>
  const { isOwn, version, savedBy, savedAt } = state
  return (
    <>
      <StatusBadge tone={isOwn ? 'active' : 'neutral'}>{isOwn ? '本机关文本' : '法定文本'}</StatusBadge>{' '}
      <span class="soft">{`第${version}版，${savedBy}，${dayInChina(savedAt)}`}</span>
    </>
  )
}
