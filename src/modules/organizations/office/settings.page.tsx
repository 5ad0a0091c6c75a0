import type { VNode } from 'preact'
import { z } from 'zod'
import { dayInChina, dayInChinese, type Day } from '../../../kernel/day.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import type { FieldErrors, RawFields } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage, type OfficeQuestion } from '../../../platform/http/office-page.ts'
import type { Page, Problem } from '../../../platform/http/page.ts'
import { Facts } from '../../../ui/office/facts.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { LastDeed } from '../../audit/public.ts'
import { organRefusals } from '../actions/refusals.zh.ts'
import { withinOrgan } from '../domain/organ-tree.ts'
import type { Organ } from '../domain/organ.ts'
import { settingGroups, type SettingGroup } from '../domain/setting-groups.table.ts'
import type { Organizations } from '../open-organizations.ts'
import { settingFacts } from './setting-facts.ts'
import { entryOfGroup, fieldsOfSettings } from './setting-fields.ts'
import { SettingFields } from './setting-form.tsx'

type Shown = {
  readonly organ: Organ
  readonly settled: ReadonlyMap<string, LastDeed>
  /** The group whose form is open. */
  readonly open: SettingGroup | null
  readonly typed: RawFields
  readonly errors: FieldErrors
}

type SettingsNeeds = Pick<Organizations, 'listOrgans' | 'changeOrgan' | 'lastSettled'> & { readonly today: () => Day }

const shownAs = {
  may: 'administer-organs',
  title: ({ organ }: Shown) => `${organ.name}的设置`,
  view: (shown: Shown) => <SettingsView {...shown} />,
} as const

const groupKeys = settingGroups.map(({ key }) => key)

/** 设置: all that the law leaves to an organ, group by group; one group is changed at a time. */
export function settingsPages(needs: SettingsNeeds): readonly Page[] {
  return [
    officePage({
      ...shownAs,
      path: '/office/organs/:id/settings',
      fields: z.object({ edit: z.enum(groupKeys, '没有这组设置。').optional() }),
      load: (asked) => load(needs, asked, { open: asked.fields.edit ?? null }),
    }),
    ...groupKeys.map((group) => groupPage(needs, group)),
  ]
}

function groupPage(needs: SettingsNeeds, group: SettingGroup): Page {
  return officeForm({
    ...shownAs,
    path: `/office/organs/:id/settings/${group}`,
    fields: z.object({ version: z.coerce.number('页面已过期，请刷新后再改。').int() }),
    async submit({ actor, params, form, fields: { version } }) {
      const found = await load(needs, { actor, params }, { open: group })
      if (!found.ok) return refuse({ '': organRefusals['no-such-organ'].words })
      const { organ } = found.value
      const entry = entryOfGroup(organ, group, form)
      if (!entry.ok) return entry
      const change = { id: organ.id, version, entry: entry.value, renamedOn: needs.today(), group }
      const changed = await needs.changeOrgan(actor, change)
      if (changed.ok) return goOn(`/office/organs/${organ.id}/settings#${group}`, '设置已保存。')
      const { field, words } = organRefusals[changed.refusal]
      return refuse({ [field]: words })
    },
    again: (errors, question) => load(needs, question, { open: group, errors, typed: question.form }),
  })
}

type Opened = { readonly open: SettingGroup | null; readonly typed?: RawFields; readonly errors?: FieldErrors }

/** The settings of an organ the person administers; of all others there are none. */
async function load(
  needs: SettingsNeeds,
  { actor, params }: Pick<OfficeQuestion, 'actor' | 'params'>,
  { open, typed, errors = {} }: Opened,
): Promise<Outcome<Shown, Problem>> {
  const mine = withinOrgan(await needs.listOrgans(), actor.organId)
  const organ = mine.find(({ id }) => id === params['id'])
  if (organ === undefined) return refuse({ status: 404 })
  const settled = await needs.lastSettled(organ.id)
  const values = typed ?? { ...fieldsOfSettings(organ), version: String(organ.version) }
  return done({ organ, settled, open, errors, typed: values })
}

function SettingsView(shown: Shown): VNode {
  const { organ } = shown
  return (
    <>
      <OfficeHead
        title="设置"
        crumbs={[
          { label: '机关', href: '/office/organs' },
          { label: organ.name, href: `/office/organs/${organ.id}` },
        ]}
        lead="法律留给机关自己决定的事项都在这里。修改只影响以后的办理，已经作出的行为和已经发出的文书不变；每次修改记入审计。"
      />
      {settingGroups.map((group) => (
        <GroupPanel key={group.key} group={group} shown={shown} />
      ))}
    </>
  )
}

type GroupProps = { readonly group: (typeof settingGroups)[number]; readonly shown: Shown }

function GroupPanel({ group: { key, zh, note, article }, shown }: GroupProps): VNode {
  const { organ, settled, open, typed, errors } = shown
  const address = `/office/organs/${organ.id}/settings`
  const change = open === key ? undefined : <a href={`${address}?edit=${key}#${key}`}>修改{zh}</a>
  return (
    <Panel id={key} title={zh} aside={change}>
      <p class="hint">
        {note}（{article}）
      </p>
      {open === key ? (
        <OfficeForm action={`${address}/${key}`} errors={errors} submit="保存" cancel={`${address}#${key}`}>
          <input type="hidden" name="version" value={typed['version'] ?? ''} />
          <SettingFields group={key} typed={typed} errors={errors} />
        </OfficeForm>
      ) : (
        <>
          <Facts facts={settingFacts[key](organ)} />
          <p class="soft">{settledWords(settled.get(key))}</p>
        </>
      )}
    </Panel>
  )
}

function settledWords(last: LastDeed | undefined): string {
  return last === undefined ? '尚未在此修改过。' : `${last.by}于${dayInChinese(dayInChina(last.at))}最后修改。`
}
