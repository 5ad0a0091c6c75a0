import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { dayInChinese } from '../../../kernel/day.ts'
import { LetterView } from '../../../ui/letter/letter-view.tsx'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Columns, Panel } from '../../../ui/office/panel.tsx'
import { StatusBadge } from '../../../ui/office/status-badge.tsx'
import type { LetterOnFile } from '../domain/letter-on-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import { DeliveryPanel } from './delivery-panel.tsx'
import type { LetterDesk } from './letter-desk.ts'
import type { LetterShown } from './letter-shown.ts'

export const letterLook = {
  title: ({ letter }: LetterShown) => letter.number ?? letterDefinition(letter.code).zh,
  view: (shown: LetterShown) => <CaseLetter {...shown} />,
}

/** One letter of a case: how it reads, its files, and how it reached its reader. */
export function caseLetterPage(desk: LetterDesk): Page {
  return officePage({
    ...letterLook,
    path: '/office/requests/:id/letters/:letter',
    may: 'see-requests',
    fields: z.object({}),
    load: ({ actor, params }) => loadLetter(desk, actor, params),
  })
}

/** The letter a page is about; a problem where this person has no such letter. */
export async function loadLetter(
  desk: LetterDesk,
  actor: Staff,
  params: RawFields,
  typing: { readonly values: RawFields; readonly errors: FieldErrors } = { values: {}, errors: {} },
): Promise<Outcome<LetterShown, Problem>> {
  const found = await desk.ask.findCase(actor, params['id'] ?? '')
  if (found === undefined) return refuse({ status: 404, detail: refusalText['no-such-request'] })
  const letter = await desk.letters.ask.findLetter(found.file.request.id, params['letter'] ?? '')
  if (letter === undefined) return refuse({ status: 404, detail: refusalText['no-such-letter'] })
  return done({ file: found.file, letter, actor, today: desk.today(), ...typing })
}

function CaseLetter(shown: LetterShown): VNode {
  const { file, letter } = shown
  const address = `/office/requests/${file.request.id}`
  const { zh } = letterDefinition(letter.code)
  return (
    <>
      <OfficeHead
        title={zh}
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: file.request.number, href: address },
          { label: '文书', href: `${address}/letters` },
        ]}
        badges={<StateBadge letter={letter} />}
      >
        <a class="button" href={`${address}/letters/${letter.id}/pdf`}>
          下载PDF
        </a>
        <a class="button button-quiet" href={`${address}/letters/${letter.id}/docx`}>
          下载Word
        </a>
        {letter.draft.enclosures.length === 0 ? null : (
          <a class="button button-quiet" href={`${address}/letters/${letter.id}/zip`}>
            下载文书和附件
          </a>
        )}
      </OfficeHead>
      <Columns
        main={
          <Panel id="letter" title={letter.number ?? zh}>
            <LetterView letter={letter.letter} label={zh} />
          </Panel>
        }
        aside={
          <>
            <Panel id="facts" title="文书">
              <Facts facts={factsOf(letter)} />
            </Panel>
            {letter.status === 'issued' ? <DeliveryPanel {...shown} /> : null}
          </>
        }
      />
    </>
  )
}

function StateBadge({ letter: { status } }: Pick<LetterShown, 'letter'>): VNode {
  if (status === 'issued') return <StatusBadge tone="good">已签发</StatusBadge>
  return <StatusBadge tone="neutral">{status === 'draft' ? '待签发' : '已作废'}</StatusBadge>
}

function factsOf(letter: LetterOnFile) {
  return [
    { term: '文号', value: letter.number ?? (letter.status === 'issued' ? '不编号' : '签发时编号') },
    { term: '签发日期', value: letter.issuedOn === null ? '' : dayInChinese(letter.issuedOn) },
    { term: '收件人', value: letter.addressee },
    { term: '拟稿人', value: letter.draftedBy },
    { term: '附件', value: letter.draft.enclosures.map(({ name }) => name).join('，') },
    { term: '文书模板', value: letter.templateVersion === 0 ? '法定文本' : `本机关文本第${letter.templateVersion}版` },
  ]
}
