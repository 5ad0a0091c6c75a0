import { randomUUID } from 'node:crypto'
import type { VNode } from 'preact'
import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { letterDefinition } from '../../../statute/reply-letters/letter-definitions.ts'
import { letterFlags } from '../../../statute/reply-letters/letter-flags.table.ts'
import { placeholderOf } from '../../../statute/reply-letters/placeholder.ts'
import type { Placeholder, PlaceholderKey } from '../../../statute/reply-letters/placeholders.table.ts'
import { CheckField, RadioField } from '../../../ui/choice-fields.tsx'
import { TextAreaField, TextField } from '../../../ui/field.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import { letterAloneStep, lettersAlone, type LetterAloneCode, type LetterToWrite } from '../domain/letter-alone.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { refusalText } from '../domain/refusals.zh.ts'
import type { LetterDesk } from './letter-desk.ts'
import type { LetterForm, LetterFormShown } from './letter-form.ts'
import { letterFormPages } from './letter-form-pages.tsx'

/** Letters that belong to no step: a list to choose from, and a form for each. */
export function letterAlonePages(desk: LetterDesk): readonly Page[] {
  return [
    officePage({
      path: '/office/requests/:id/other-letter',
      may: 'handle-requests',
      fields: z.object({}),
      title: (file: CaseFile) => `出具其他文书 - ${file.request.number}`,
      load: async ({ actor, params }) => {
        const found = await desk.ask.findCase(actor, params['id'] ?? '')
        return found === undefined ? refuse({ status: 404, detail: refusalText['no-such-request'] }) : done(found.file)
      },
      view: (file) => <LetterChooser file={file} />,
    }),
    ...lettersAlone.flatMap(({ code }) => letterFormPages(desk, formOf(code))),
  ]
}

type Fields = Readonly<Record<string, string>>

function formOf(code: LetterAloneCode): LetterForm<Fields, LetterToWrite> {
  const { zh, article, addressee } = letterDefinition(code)
  const asked = wordsOf(code)
  const isToOthers = addressee !== 'applicant'
  const flags = lettersAlone.find((one) => one.code === code)?.flags ?? []
  return {
    told: letterAloneStep,
    noun: `other-letter/${code}`,
    title: zh,
    lead: `依据：${article}。`,
    fields: z.record(z.string(), z.string()),
    prefill: () => ({}),
    faults: (fields) => ({
      ...Object.fromEntries(
        asked
          .filter(({ key, isRequired }) => isRequired && (fields[key] ?? '').trim() === '')
          .map(({ key }) => [key, `请填写“${placeholderOf(key).label}”。`]),
      ),
      ...(isToOthers && (fields['party'] ?? '').trim() === '' ? { party: '请填写收件人。' } : {}),
      ...(flags.length > 0 && !flags.some((flag) => flag === fields['flag']) ? { flag: '请选择一种情形。' } : {}),
    }),
    input: (fields) => ({
      letterId: randomUUID(),
      code,
      recipient: isToOthers ? { name: (fields['party'] ?? '').trim(), isPerson: fields['isPerson'] === 'on' } : null,
      words: Object.fromEntries(asked.map(({ key }) => [key, (fields[key] ?? '').trim()])),
      flag: flags.find((flag) => flag === fields['flag']) ?? null,
    }),
    view: (form) => (
      <>
        {isToOthers ? <Recipient form={form} /> : null}
        {flags.length === 0 ? null : (
          <RadioField
            name="flag"
            legend="情形"
            value={form.values['flag']}
            error={form.errors['flag']}
            choices={flags.map((flag) => ({
              value: flag,
              label: letterFlags.find((one) => one.flag === flag)?.zh.replace(/时$/, '') ?? flag,
            }))}
          />
        )}
        {asked.map((word) => (
          <WordField key={word.key} word={word} form={form} />
        ))}
      </>
    ),
  }
}

type Word = { readonly key: PlaceholderKey; readonly isRequired: boolean }

function wordsOf(code: LetterAloneCode): readonly Word[] {
  const { needs, may } = letterDefinition(code)
  const optional = may.filter((key) => placeholderOf(key).source === 'clerk')
  return [...needs.map((key) => ({ key, isRequired: true })), ...optional.map((key) => ({ key, isRequired: false }))]
}

function Recipient({ form }: { readonly form: LetterFormShown }): VNode {
  return (
    <>
      <TextField name="party" label="收件人" value={form.values['party']} error={form.errors['party']} />
      <CheckField name="isPerson" label="对方是个人（文书称“您”）" checked={form.values['isPerson'] === 'on'} />
    </>
  )
}

function WordField({ word, form }: { readonly word: Word; readonly form: LetterFormShown }): VNode {
  const { label, kind, hint }: Placeholder = placeholderOf(word.key)
  const field = {
    name: word.key,
    label: word.isRequired ? label : `${label}（可不填）`,
    ...(hint === '' ? {} : { hint }),
    error: form.errors[word.key],
  }
  const value = form.values[word.key] ?? ''
  if (kind === 'day') return <TextField {...field} type="date" value={value} />
  if (kind === 'number') return <TextField {...field} inputmode="numeric" value={value} />
  return <TextAreaField {...field} rows={kind === 'lines' ? 4 : 2} value={value} />
}

function LetterChooser({ file }: { readonly file: CaseFile }): VNode {
  return (
    <>
      <OfficeHead
        title="出具其他文书"
        crumbs={[
          { label: '依申请公开', href: '/office/requests' },
          { label: file.request.number, href: `/office/requests/${file.request.id}` },
        ]}
        lead="补正、延期、征求意见、收费通知和答复，请从申请页面的相应步骤出具。"
      />
      <Panel id="letters" title="文书">
        <ul class="results">
          {lettersAlone.map(({ code }) => {
            const { zh, article } = letterDefinition(code)
            return (
              <li key={code} class="result">
                <a href={`/office/requests/${file.request.id}/other-letter/${code}`}>{zh}</a>{' '}
                <span class="soft">{article}</span>
              </li>
            )
          })}
        </ul>
      </Panel>
    </>
  )
}
