import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import type { LetterCode } from '../../../statute/reply-letters/letter-code.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { PageHead } from '../../../ui/page-head.tsx'
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
      <PageHead
        title="文书模板"
        lead="各类告知书、答复书的文字。法定文字由系统提供，不能改动；其余文字可以按照本机关的习惯修改，每次修改保存为新的版本。"
      />
      <div class="width">
        {letterGroups.map(({ title, codes }) => (
          <section class="section">
            <h2>{title}</h2>
            <div class="table-box">
              <table class="list-table">
                <thead>
                  <tr>
                    <th scope="col">文书</th>
                    <th scope="col">依据</th>
                    <th scope="col">现用文字</th>
                  </tr>
                </thead>
                <tbody>
                  {codes.map((code) => (
                    <Row code={code} state={states.get(code)} />
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </div>
    </>
  )
}

function Row({ code, state }: { readonly code: LetterCode; readonly state: TemplateState | undefined }): VNode {
  const { zh, article } = letterDefinition(code)
  return (
    <tr>
      <th scope="row">
        <a href={`/office/letters/${code}`}>{zh}</a>
      </th>
      <td>{article}</td>
      <td>{stateInWords(state)}</td>
    </tr>
  )
}

function stateInWords(state: TemplateState | undefined): string {
  if (state === undefined) return '法定文本'
  const { isOwn, version, savedBy, savedAt } = state
  return `${isOwn ? '本机关文本' : '已恢复法定文本'}，第${version}版，${savedBy}，${dayInChina(savedAt)}`
}
