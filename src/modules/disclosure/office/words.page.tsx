import type { VNode } from 'preact'
import { z } from 'zod'
import type { Staff } from '../../../kernel/actor.ts'
import { done, refuse, type Outcome } from '../../../kernel/outcome.ts'
import { maybeWords, versionField } from '../../../platform/http/field-schemas.ts'
import type { FieldErrors } from '../../../platform/http/fields.ts'
import { goOn, officeForm, officePage } from '../../../platform/http/office-page.ts'
import type { Page } from '../../../platform/http/page.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { OfficeForm } from '../../../ui/office/office-form.tsx'
import { OfficeHead } from '../../../ui/office/office-head.tsx'
import { Panel } from '../../../ui/office/panel.tsx'
import type { Leader } from '../domain/findings/find-leaders.ts'
import { shippedWords } from '../domain/findings/lists.ts'
import { typedOfWordList, type OwnWord } from '../domain/word-list.ts'

/** What the page of the words asks and does. */
export type WordLists = {
  wordListOfOrgan(organId: string): Promise<{ readonly words: readonly OwnWord[]; readonly version: number }>
  leadersFor(organId: string): Promise<readonly Leader[]>
  keepWordList(actor: Staff, keeping: { version: number; typed: string }): Promise<Outcome<undefined, string>>
}

type Shown = {
  readonly typed: string
  readonly version: number
  readonly leaders: readonly Leader[]
  readonly errors: FieldErrors
}

const PATH = '/office/publishing/words'
const look = {
  may: 'supervise',
  title: '检查用词',
  path: PATH,
  view: (shown: Shown) => <WordsView {...shown} />,
} as const

/** 检查用词: the editable lists texts are looked at by before they are published: wrong words, phrasings, leaders. */
export function wordsPages(lists: WordLists): readonly Page[] {
  const shown = async ({ organId }: Staff, again?: { readonly typed: string; readonly errors: FieldErrors }) => {
    const [kept, leaders] = await Promise.all([lists.wordListOfOrgan(organId), lists.leadersFor(organId)])
    return { errors: {}, typed: typedOfWordList(kept.words), ...again, version: kept.version, leaders }
  }
  return [
    officePage({ ...look, fields: z.object({}), load: async ({ actor }) => done(await shown(actor)) }),
    officeForm({
      ...{ ...look, fields: z.object({ version: versionField, words: maybeWords(400_000) }) },
      async submit({ actor, fields: { version, words } }) {
        const kept = await lists.keepWordList(actor, { version, typed: words })
        return kept.ok ? goOn(PATH, '检查用词已保存，未发布的信息按新的用词检查。') : refuse({ words: kept.refusal })
      },
      again: async (errors, { actor, form }) => done(await shown(actor, { typed: form['words'] ?? '', errors })),
    }),
  ]
}

function WordsView({ typed, version, leaders, errors }: Shown): VNode {
  return (
    <>
      <OfficeHead
        title="检查用词"
        crumbs={[{ label: '发布设置', href: '/office/publishing' }]}
        lead="发布前检查用的词表。本机关的词表也用于下级机关，下级机关可以补充或者另作规定。"
      />
      <Panel id="own" title="本机关的用词">
        <OfficeForm action={PATH} errors={errors} submit="保存">
          <input type="hidden" name="version" value={String(version)} />
          <TextAreaField
            name="words"
            label="词表"
            value={typed}
            error={errors['words']}
            hint="一行一条：错误写法=正确写法，后面可以再写“=说明”，例如“国土局=自然资源局=机构已经更名”。两边写法相同的，不再提示。"
            rows={12}
          />
        </OfficeForm>
      </Panel>
      <Panel id="leaders" title="领导名单">
        <p class="soft">来自本机关和上级机关网站的领导信息，在“网站”的“领导信息”中修改，用于检查姓名、职务和排序。</p>
        {leaders.length === 0 ? <p>还没有领导信息。</p> : null}
        <p>{leaders.map(({ name, title }) => `${title}${name}`).join('、')}</p>
      </Panel>
      <Panel id="shipped" title={`随软件提供的用词（${shippedWords.length}条）`}>
        <details>
          <summary>查看全部</summary>
          <ul class="word-list">
            {shippedWords.map(({ wrong, right }) => (
              <li key={wrong}>
                {wrong}
                {right === null ? '（请核对）' : ` → ${right}`}
              </li>
            ))}
          </ul>
        </details>
      </Panel>
    </>
  )
}
