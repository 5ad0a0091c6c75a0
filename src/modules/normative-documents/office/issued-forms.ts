import { z } from 'zod'
import { choice, dayField, maybeDay, maybeWords, words } from '../../../platform/http/field-schemas.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { interpretationForms } from '../../../statute/proactive-disclosure/interpretation-forms.table.ts'
import { RULE_FILING_DAYS } from '../domain/document-practice.ts'
import type { DocumentPractice } from '../domain/document-practice.ts'
import type { NormativeDocument } from '../domain/document.ts'
import type { Basis } from '../domain/document-fact.ts'
import type { Library } from './library.ts'
import type { StepField, StepForm } from './step-form.ts'

const issued = z.object({
  madeOn: dayField('请填写成文日期。'),
  effectiveOn: dayField('请填写施行日期。'),
  term: choice(['usual', 'none', 'until'], '请选择有效期。'),
  expiresOn: maybeDay,
  orderNumber: maybeWords(60),
  why: maybeWords(500),
})

export const issueForm: StepForm<typeof issued> = {
  step: 'issue',
  lead: '统一登记、统一编号、统一印发：登记号和文号由系统按年度依次编排，印发后计入本年制发件数。',
  said: '已登记、编号，请印发并公开发布。',
  schema: issued,
  fields: issueFields,
  values: (_document, _practice, library) => ({ madeOn: library.today(), effectiveOn: library.today(), term: 'usual' }),
  take(library, { actor, on, fields: { term, expiresOn, ...fields } }) {
    if (term === 'until' && expiresOn === null) return Promise.resolve(refuse('expires-before-effective'))
    const chosen = term === 'until' && expiresOn !== null ? expiresOn : term === 'none' ? 'none' : 'usual'
    return library.issue(actor, on, { ...fields, term: chosen })
  },
}

function issueFields({ kind, trial }: NormativeDocument, practice: DocumentPractice): readonly StepField[] {
  const years = trial ? practice.trialYears : practice.termYears
  const order: readonly StepField[] = [
    { as: 'text', name: 'orderNumber', label: '令号', hint: '例如：示范市人民政府令第12号' },
    { as: 'area', name: 'why', label: '公布后不满三十日施行的理由', hint: '规章制定程序条例第三十二条的例外情形。' },
  ]
  return [
    { as: 'date', name: 'madeOn', label: '成文日期' },
    { as: 'date', name: 'effectiveOn', label: '施行日期' },
    {
      as: 'choice',
      name: 'term',
      label: '有效期',
      choices: [
        {
          value: 'usual',
          label: years === 0 ? '不设有效期（本机关规则）' : `${years}年（${trial ? '暂行、试行文件' : '一般文件'}）`,
        },
        { value: 'until', label: '文件规定的截止日期' },
        { value: 'none', label: '文件没有规定有效期' },
      ],
    },
    { as: 'date', name: 'expiresOn', label: '有效期截止日期', hint: '选择“文件规定的截止日期”时填写。' },
    ...(kind === 'rule' ? order : []),
  ]
}

const nothing = z.object({})

export const publishForm: StepForm<typeof nothing> = {
  step: 'publish',
  lead: '按登记的文号、日期和正文建立一条“政策文件”信息，经信息发布的各级审核后向社会公布。',
  said: '已建立公开信息，请到信息发布中提交审核。',
  schema: nothing,
  fields: () => [],
  take: (library, { actor, on }) => library.publish(actor, on),
}

const linked = z.object({
  item: words('请填写信息的网址或者编号。', 300).transform((text) => Number(/(\d{1,15})\/?$/.exec(text)?.[1] ?? '0')),
})

export const linkForm: StepForm<typeof linked> = {
  step: 'link',
  lead: '这份文件已经作为信息发布在网站上的，把两者关联起来。',
  said: '已关联。',
  schema: linked,
  fields: () => [{ as: 'text', name: 'item', label: '信息的网址或者编号', hint: '例如：/items/123，或者 123' }],
  async take(library, { actor, on, document, fields }) {
    const item = await library.findItem(document.organId, fields.item)
    if (item === undefined) return refuse('no-such-item')
    return library.link(actor, on, { itemId: item.id, publishedOn: item.publishedOn })
  },
}

const interpreted = z.object({
  form: choice(
    interpretationForms.map(({ key }) => key),
    '请选择解读形式。',
  ),
  item: maybeWords(300),
  title: maybeWords(300),
  text: maybeWords(100_000),
})

export const interpretForm: StepForm<typeof interpreted> = {
  step: 'interpret',
  lead: '解读与文件互相链接。文件公布后3个工作日内发布解读；已有解读信息的填写编号，没有的填写标题和内容，建立一条“政策解读”信息。',
  said: '已关联政策解读。',
  schema: interpreted,
  fields: () => [
    {
      as: 'choice',
      name: 'form',
      label: '解读形式',
      choices: interpretationForms.map(({ key, zh }) => ({ value: key, label: zh })),
    },
    { as: 'text', name: 'item', label: '已有解读信息的网址或者编号', hint: '例如：/items/123' },
    { as: 'text', name: 'title', label: '新建解读的标题' },
    {
      as: 'area',
      name: 'text',
      label: '新建解读的内容',
      hint: '背景依据、目标任务、主要内容、涉及范围、执行标准、注意事项等；一段一行，图片、视频到信息发布中添加。',
    },
  ],
  values: (document) => ({ form: 'text', title: `《${document.title}》解读` }),
  async take(library, { actor, on, document, fields: { form, item, title, text } }) {
    if (item === '') {
      if (title === '') return refuse('no-title')
      return library.interpret(actor, on, { form, item: { is: 'new', title, text } })
    }
    const found = await library.findItem(document.organId, Number(/(\d{1,15})\/?$/.exec(item)?.[1] ?? '0'))
    if (found === undefined) return refuse('no-such-item')
    const there = { is: 'there', itemId: found.id, publishedOn: found.publishedOn } as const
    return library.interpret(actor, on, { form, item: there })
  },
}

const filed = z.object({ on: dayField('请填写报送日期。'), with: words('请填写备案机关。', 100) })

export const filingForm: StepForm<typeof filed> = {
  step: 'file',
  lead: '公布后在规定期限内报送备案，登记报送日期和备案机关。',
  said: '已登记备案。',
  schema: filed,
  fields: ({ kind }, practice) => [
    {
      as: 'date',
      name: 'on',
      label: '报送日期',
      hint: `公布之日起${kind === 'rule' ? RULE_FILING_DAYS : practice.filingDays}日内。`,
    },
    { as: 'text', name: 'with', label: '备案机关' },
  ],
  values: (_document, practice, library) => ({ on: library.today(), with: practice.filedWith }),
  take: (library, { actor, on, fields }) => library.file(actor, on, fields),
}

const changed = z.object({ on: dayField('请填写日期。'), basis: words('请写明依据的文件。', 300) })

const changeFields = (label: string): readonly StepField[] => [
  { as: 'date', name: 'on', label },
  { as: 'text', name: 'basis', label: '依据', hint: '文件名称或者文号；本机关文件库中的文号自动建立链接。' },
]

const today = (_document: NormativeDocument, _practice: DocumentPractice, library: Library) => ({ on: library.today() })

export const repealForm: StepForm<typeof changed> = {
  step: 'repeal',
  lead: '废止之日起不再作为行政管理的依据，计入本年废止件数；网站上的文件标注“废止”。',
  said: '已登记废止。',
  schema: changed,
  fields: () => changeFields('废止日期'),
  values: today,
  take: async (library, { actor, on, document, fields }) =>
    library.repeal(actor, on, { on: fields.on, basis: await basisOf(library, document, fields.basis) }),
}

export const lapseForm: StepForm<typeof changed> = {
  step: 'lapse',
  lead: '适用期已过、调整对象已消失等，宣布失效；有效期届满的由系统自动标注，不需要登记。',
  said: '已登记失效。',
  schema: changed,
  fields: () => changeFields('失效日期'),
  values: today,
  take: async (library, { actor, on, document, fields }) =>
    library.lapse(actor, on, { on: fields.on, basis: await basisOf(library, document, fields.basis) }),
}

export const amendForm: StepForm<typeof changed> = {
  step: 'amend',
  lead: '部分条款被其他文件修改，文件继续有效，标注“已修改”。修改后的文本通过信息更正发布。',
  said: '已登记修改。',
  schema: changed,
  fields: () => changeFields('修改日期'),
  values: today,
  take: async (library, { actor, on, document, fields }) =>
    library.amend(actor, on, { on: fields.on, basis: await basisOf(library, document, fields.basis) }),
}

const renewed = changed.extend({ expiresOn: maybeDay })

export const renewForm: StepForm<typeof renewed> = {
  step: 'renew',
  lead: '有效期届满前经评估需要继续施行的，延续有效期；已经失效的须重新制定。',
  said: '已延续有效期。',
  schema: renewed,
  fields: () => [
    ...changeFields('决定日期'),
    { as: 'date', name: 'expiresOn', label: '新的有效期截止日期', hint: '不填写的为长期有效。' },
  ],
  values: today,
  take: async (library, { actor, on, document, fields }) =>
    library.renew(actor, on, {
      ...{ on: fields.on, expiresOn: fields.expiresOn },
      basis: await basisOf(library, document, fields.basis),
    }),
}

/** What was written, and the document of the library it names. */
async function basisOf(library: Library, { organId, id }: NormativeDocument, written: string): Promise<Basis> {
  const found = await library.documentWithNumber(organId, written)
  return { words: written, documentId: found === id ? null : found }
}
