import type { VNode } from 'preact'
import type { RawFields } from '../../../platform/http/fields.ts'
import { FileField, FormErrors, TextAreaField } from '../../../ui/field.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export type CheckUpFormProps = { readonly errors: RawFields; readonly text: string }

const accepted = '.html,.htm,.docx,.pdf,.xlsx,.txt,.md,.json'

/** The form of 年报体检: a file or pasted text, and the year before if one likes. */
export function CheckUpForm({ errors, text }: CheckUpFormProps): VNode {
  return (
    <>
      <PageHead
        title="年报体检"
        lead="上传一份政府信息公开工作年度报告，逐项核对表内、表间、表文之间的勾稽关系，指出问题所在的位置。"
      />
      <div class="width section checkup-form">
        <form class="box flow" method="post" action="/checkup" enctype="multipart/form-data">
          <FormErrors errors={errors} />
          <FileField
            name="file"
            label="年报文件"
            hint="网页（html）、Word（docx）、PDF、Excel（xlsx）、文本（txt、md），不超过 20 MB"
            accept={accepted}
            error={errors['file']}
          />
          <TextAreaField
            name="text"
            label="或者粘贴年报全文"
            hint="从网页或文档中全选、复制后粘贴到这里，连同表格一起"
            rows={9}
            value={text}
            error={errors['text']}
          />
          <FileField
            name="previous"
            label="上一年度的年报（可不选）"
            hint="同时上传上一年度的年报，可以核对两年之间的衔接"
            accept={accepted}
            error={errors['previous']}
          />
          <p class="notice">上传和粘贴的内容只用于本次核对，核对完毕即丢弃，本站不保存。</p>
          <button class="button" type="submit">
            开始体检
          </button>
        </form>
        <WhatIsChecked />
      </div>
    </>
  )
}

function WhatIsChecked(): VNode {
  return (
    <aside class="flow" aria-labelledby="what-is-checked">
      <h2 id="what-is-checked">核对哪些内容</h2>
      <dl class="checked">
        {checked.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}

const checked = [
  { term: '表内', text: '各行各列的合计，新收加结转等于办结加结转下年，空格和“/”与加总错误分开提示。' },
  { term: '表文', text: '正文写到的收到、办结、复议、诉讼等数字与报表是否一致。' },
  { term: '格式', text: '年度与格式版本、六个部分的次序和标题、收费说明等必备内容。' },
  { term: '权限', text: '没有规章制定权的机关填报了规章等不合法定职权的情形。' },
  { term: '跨年', text: '上年结转与上一年度报告的结转下年是否衔接，文字是否照抄上年。' },
] as const
