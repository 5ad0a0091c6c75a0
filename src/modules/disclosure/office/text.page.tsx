import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { itemRefusals } from '../refusals.zh.ts'
import { barToItemStep } from '../domain/bar-to-item-step.ts'
import type { Item } from '../domain/item.ts'
import { errorsOf } from './item-words.ts'
import type { WrittenOn } from '../open-items.ts'
import type { Newsroom } from './newsroom.ts'
import { sentFiles } from './sent-files.ts'
import { textFields, valuesOf, writingOf } from './text-fields.ts'
import { TextForm, type TextShown } from './text-form.tsx'

const look = {
  may: 'write-items' as const,
  title: ({ item }: TextShown) => (item === null ? '拟写信息' : '修改信息'),
  view: (shown: TextShown) => <TextForm {...shown} />,
}

/** The form of a new item and of a draft, and what keeps them. */
export function textPages(newsroom: Newsroom): readonly Page[] {
  return [...newPages(newsroom), ...editPages(newsroom)]
}

const keyField = z.uuid('页面已经过期，请重新打开。')

function newPages(newsroom: Newsroom): readonly Page[] {
  const path = '/office/items/new'
  return [
    officePage({
      ...{ ...look, path, fields: z.object({}) },
      load: async ({ actor }) => {
        const values = { submissionKey: randomUUID() }
        return done(await shownText(newsroom, { actor, item: null, values, errors: {} }))
      },
    }),
    officeForm({
      ...{ ...look, path, carries: 'files', fields: z.intersection(z.object({ submissionKey: keyField }), textFields) },
      submit: async (asked) => keep(newsroom, asked, { item: null, on: { submissionKey: asked.fields.submissionKey } }),
      again: async (errors, { actor, form }) =>
        done(await shownText(newsroom, { actor, item: null, values: form, errors })),
    }),
  ]
}

function editPages(newsroom: Newsroom): readonly Page[] {
  const path = '/office/items/:id/text'
  return [
    officePage({
      ...{ ...look, path, fields: z.object({}) },
      async load({ actor, params }) {
        const found = await findDraft(newsroom, actor, params['id'])
        if (!found.ok) return found
        const item = found.value
        return done(await shownText(newsroom, { actor, item, values: valuesOf(item), errors: {} }))
      },
    }),
    officeForm({
      ...{ ...look, path, carries: 'files', fields: z.intersection(z.object({ version: versionField }), textFields) },
      async submit(asked) {
        const item = await newsroom.findItem(asked.actor, asked.params['id'] ?? '')
        if (item === undefined) return refuse({ '': itemRefusals['no-such-item'].words })
        return keep(newsroom, asked, { item, on: { itemId: item.id, version: asked.fields.version } })
      },
      async again(errors, { actor, params, form }) {
        const item = await newsroom.findItem(actor, params['id'] ?? '')
        if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
        return done(await shownText(newsroom, { actor, item, values: form, errors }))
      },
    }),
  ]
}

type Sent = OfficeQuestion & { readonly fields: z.output<typeof textFields> }
type Onto = { readonly item: Item | null; readonly on: WrittenOn }

async function keep(newsroom: Newsroom, { actor, fields, form, files }: Sent, { item, on }: Onto) {
  const sent = await sentFiles(files)
  if (!sent.ok) return sent
  const writing = writingOf(fields, form, { before: item?.working ?? null, columns: newsroom.columnsOf(actor.organId) })
  const kept = await newsroom.keep(actor, on, { writing, ...sent.value })
  if (!kept.ok) return refuse(typeof kept.refusal === 'string' ? errorsOf(kept.refusal, FIELDS) : kept.refusal)
  const notice = sent.value.imported === null ? '已保存。' : '已导入并保存，请核对正文。'
  return goOn(`/office/items/${kept.value}`, notice)
}

const FIELDS = [...Object.keys(textFields.shape), 'columns']

async function findDraft(newsroom: Newsroom, actor: Staff, id: string | undefined): Promise<Outcome<Item, Problem>> {
  const item = await newsroom.findItem(actor, id ?? '')
  if (item === undefined) return refuse({ status: 404, detail: itemRefusals['no-such-item'].words })
  const bar = barToItemStep('edit', item, { actor, practice: [] })
  return bar === undefined ? done(item) : refuse({ status: 409, detail: itemRefusals[bar].words })
}

type Asked = {
  readonly actor: Staff
  readonly item: Item | null
  readonly values: RawFields
  readonly errors: FieldErrors
}

async function shownText(newsroom: Newsroom, { actor, item, values, errors }: Asked): Promise<TextShown> {
  const statutory = await newsroom.statutoryOf(actor.organId)
  return { item, values, errors, statutory, columns: newsroom.columnsOf(actor.organId), version: versionOf() }

  /** Who was told that it changed has the newest version before their eyes; nobody else has. */
  function versionOf(): string {
    const told = values['version'] === undefined || errors[''] === itemRefusals['changed-meanwhile'].words
    return told ? String(item?.version ?? '') : (values['version'] ?? '')
  }
}
