import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { choice, maybeWords, versionField, words } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { gazetteSections } from '../../../statute/proactive-disclosure/gazette-sections.table.ts'
import { SelectField, TextAreaField, TextField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { typedOfBody } from '../../disclosure/public.ts'
import type { GazettePractice } from '../domain/gazette-practice.ts'
import type { GazetteIssue, GazetteText } from '../domain/issue.ts'
import { issueRefusals } from '../refusals.zh.ts'
import type { UnprintedErratum } from '../queries/gazetted.ts'
import { issueForStep } from './find-issue.ts'
import { FindingsPanel } from './findings-panel.tsx'
import type { GazetteDesk } from './gazette-desk.ts'
import { errorsOf, issueTitle } from './issue-words.ts'
import { PicturePart } from './picture-part.tsx'
import { sentText, type SentText } from './sent-pictures.ts'
import type { ShownIssue } from './shown-issue.ts'

type Shown = {
  readonly issue: GazetteIssue
  /** Null for a new one. */
  readonly text: GazetteText | null
  readonly practice: GazettePractice
  readonly errata: readonly UnprintedErratum[]
  readonly findings: ShownIssue['findings']
  readonly values: RawFields
  readonly errors: FieldErrors
}

const sent = z.object({
  version: versionField,
  section: choice(
    gazetteSections.map(({ key }) => key),
    '请选择栏目。',
  ),
  title: words('请填写标题。', 300),
  documentNumber: maybeWords(100),
  body: words('请填写正文。', 500_000),
  erratum: z.coerce.number().int().min(0).catch(0),
})

type Sent = z.output<typeof sent>

const look = {
  may: 'write-items',
  title: ({ issue, text }: Shown) => `${text === null ? '撰写内容' : text.title} - ${issueTitle(issue)}`,
  view: (shown: Shown) => <TextView {...shown} />,
} as const

const fieldNames = Object.keys(sent.shape)

/** What is written for the gazette itself: appointments, the chronicle, corrections of earlier issues. */
export function textPages(desk: GazetteDesk): readonly Page[] {
  return ['new', ':text'].flatMap((at) => {
    const path = `/office/gazette/:id/texts/${at}`
    return [
      officePage({
        ...{ ...look, path, fields: z.object({ erratum: z.coerce.number().int().catch(0) }) },
        load: ({ actor, params, fields }) => shownText(desk, { actor, params, erratum: fields.erratum, errors: {} }),
      }),
      officeForm({
        ...{ ...look, path, carries: 'files', costly: true, fields: sent },
        async submit({ actor, params, fields, files, form }) {
          const issueId = Number(params['id'])
          const told = sentText(fields.body, files, form)
          if (!told.ok) return told
          const kept = await keep(desk, { actor, issueId, text: params['text'] }, { ...fields, ...told.value })
          if (!kept.ok) return refuse(errorsOf(kept.refusal, fieldNames))
          return goOn(`/office/gazette/${issueId}#contents`, '已保存。')
        },
        again: (errors, { actor, params, form: typed }) =>
          shownText(desk, { actor, params, typed, errors, erratum: 0 }),
      }),
    ]
  })
}

type Keeping = { readonly actor: Staff; readonly issueId: number; readonly text: string | undefined }

function keep(desk: GazetteDesk, { actor, issueId, text }: Keeping, fields: Sent & Pick<SentText, 'pictures'>) {
  const { version, section, title, documentNumber, erratum, body, pictures } = fields
  const written = { title, body, pictures, documentNumber: documentNumber === '' ? null : documentNumber }
  const on = { issueId, version }
  if (text !== undefined) return desk.rewrite(actor, on, { id: Number(text), ...written })
  return desk.addText(actor, on, { ...written, section, itemId: null, erratumId: erratum === 0 ? null : erratum })
}

type Asking = {
  readonly actor: Staff
  readonly params: RawFields
  readonly erratum: number
  readonly typed?: RawFields
  readonly errors: FieldErrors
}

async function shownText(
  desk: GazetteDesk,
  { actor, params, erratum, typed, errors }: Asking,
): Promise<Outcome<Shown, Problem>> {
  const asked = await issueForStep(desk, { actor, id: params['id'] ?? '', sent: typed !== undefined }, 'arrange')
  if (!asked.ok) return asked
  const issue = asked.value
  const text = issue.texts.find(({ id, itemId }) => String(id) === params['text'] && itemId === null) ?? null
  if (text === null && params['text'] !== undefined)
    return refuse({ status: 404, detail: issueRefusals['no-such-text'].words })
  const [{ practice }, errata, found] = await Promise.all([
    desk.practiceOf(issue.organId),
    desk.unprintedErrata(issue.organId),
    desk.findingsOf(issue),
  ])
  const findings = new Map([...found].filter(([id]) => id === text?.id))
  const begun = text === null ? correctionOf(errata, erratum) : await valuesOf(desk, issue, text)
  return done({
    issue,
    text,
    practice,
    errata,
    findings,
    errors,
    values: typed ?? { ...begun, version: String(issue.version) },
  })
}

/** The words a correction is printed with, where the page was opened from one. */
function correctionOf(errata: readonly UnprintedErratum[], wanted: number): RawFields {
  const erratum = errata.find(({ id }) => id === wanted)
  if (erratum === undefined) return {}
  const { id, of, words: said } = erratum
  return { erratum: String(id), section: 'corrections', title: `更正（${of}）`, body: said }
}

async function valuesOf(desk: GazetteDesk, issue: GazetteIssue, text: GazetteText): Promise<RawFields> {
  const { id, section, title, documentNumber } = text
  const body = (await desk.wordsOf(issue.id)).get(id)?.body ?? ''
  return { section, title, documentNumber: documentNumber ?? '', body: typedOfBody(body) }
}

function TextView({ issue, text, practice, errata, findings, values, errors }: Shown): VNode {
  const field = (name: string) => ({ name, value: values[name] ?? '', error: errors[name] })
  const here = `/office/gazette/${issue.id}`
  return (
    <>
      <OfficeHead
        title={text === null ? '撰写内容' : '修改内容'}
        crumbs={[
          { label: '政府公报', href: '/office/gazette' },
          { label: issueTitle(issue), href: here },
        ]}
        lead="人事任免、大事记、更正等没有作为信息发布的内容，在这里撰写，随本期一并审核。"
      />
      {text === null ? <Errata errata={errata} here={here} /> : null}
      <FindingsPanel issue={issue} findings={findings} steps={['clear-finding']} />
      <OfficeForm action={`${here}/texts/${text?.id ?? 'new'}`} errors={errors} submit="保存" cancel={here} files>
        <input type="hidden" name="version" value={values['version'] ?? issue.version} />
        <input type="hidden" name="erratum" value={values['erratum'] ?? ''} />
        {text === null ? (
          <SelectField
            {...field('section')}
            label="栏目"
            choices={practice.sections.map(({ key, zh }) => ({ value: key, label: zh }))}
          />
        ) : (
          <input type="hidden" name="section" value={text.section} />
        )}
        <TextField {...field('title')} label="标题" />
        <TextField {...field('documentNumber')} label="文号" hint="没有文号的不填。" />
        <div data-rich={`${here}/pictures/`}>
          <TextAreaField {...field('body')} label="正文" rows={14} hint="空一行为另起一段；可以使用表格等网页格式。" />
        </div>
        <PicturePart values={values} errors={errors} />
      </OfficeForm>
    </>
  )
}

function Errata({
  errata,
  here,
}: {
  readonly errata: readonly UnprintedErratum[]
  readonly here: string
}): VNode | null {
  if (errata.length === 0) return null
  return (
    <Panel id="errata" title="尚未刊登的更正">
      <ul class="bullets">
        {errata.map(({ id, of, words: said }) => (
          <li key={id}>
            <a href={`${here}/texts/new?erratum=${id}`}>
              {of}：{said}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
