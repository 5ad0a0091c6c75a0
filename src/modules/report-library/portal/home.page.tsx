import type { VNode } from 'preact'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { definePage } from '../../../platform/http/page.ts'
import { TextField } from '../../../ui/field.tsx'
import type { ReportSummary } from '../domain/library-report.ts'
import type { LibrarySize } from '../queries/library-size.ts'
import type { LibraryQuestions } from './library-questions.ts'
import { ReportItems } from './report-items.tsx'

const NEWEST = 6

/** The portal's first page: what this is, the search, the newest reports. */
export function homePage(ask: Pick<LibraryQuestions, 'listReports' | 'librarySize'>) {
  return definePage({
    path: '/',
    may: 'anyone',
    title: '首页',
    fields: z.object({}),
    load: async () => {
      const [size, newest] = await Promise.all([
        ask.librarySize(),
        ask.listReports({}, { order: 'newest', offset: 0, limit: NEWEST }),
      ])
      return done({ size, newest: newest.reports })
    },
    view: (answer) => <Home {...answer} />,
  })
}

type HomeProps = { readonly size: LibrarySize; readonly newest: readonly ReportSummary[] }

function Home({ size, newest }: HomeProps): VNode {
  return (
    <>
      <div class="hero">
        <div class="width hero-row">
          <div>
            <h1>政府信息公开年度报告，查得到，看得懂</h1>
            <p class="lead">
              行政机关每年都要公布上一年度的政府信息公开工作年度报告：收到多少申请，公开了多少，没有公开的是什么原因。
            </p>
          </div>
          <form class="hero-search" method="get" action="/reports" role="search">
            <TextField name="agency" label="按机关名称查找年报" type="search" hint="例如：教育局、青山镇" />
            <button class="button" type="submit">
              查找
            </button>
          </form>
        </div>
      </div>
      <div class="width">
        <Entrances />
        <section class="section" aria-labelledby="newest">
          <div class="section-title">
            <h2 id="newest">最新发布</h2>
            <LibrarySizeLine size={size} />
          </div>
          <div class="box">{newest.length === 0 ? <p>年报库中还没有报告。</p> : <ReportItems reports={newest} />}</div>
        </section>
        <About />
      </div>
    </>
  )
}

function Entrances(): VNode {
  return (
    <ul class="cards entrances">
      {entrances.map(({ href, title, text }) => (
        <li key={href}>
          <a class="card" href={href}>
            <h2>{title}</h2>
            <p>{text}</p>
          </a>
        </li>
      ))}
    </ul>
  )
}

const entrances = [
  { href: '/reports', title: '年报库', text: '按年份、地区、机关类型查阅年报，看关键数字和图表，下载六种格式的全文。' },
  { href: '/compare', title: '年报对比', text: '两份年报并排看，或者看一个机关历年的变化，不同之处逐格标出。' },
  {
    href: '/checkup',
    title: '年报体检',
    text: '上传或粘贴一份年报，逐项核对勾稽关系，指出问题所在的位置。不保存任何内容。',
  },
] as const

function LibrarySizeLine({ size }: { readonly size: LibrarySize }): VNode {
  return (
    <p class="soft">
      已收录 {size.agencies} 个机关、{size.years} 个年度的 {size.reports} 份年报，<a href="/reports">全部查看</a>
    </p>
  )
}

function About(): VNode {
  return (
    <section class="section" aria-labelledby="about">
      <h2 id="about">年报里有什么</h2>
      <dl class="box about">
        {about.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const about = [
  {
    term: '主动公开',
    text: '制发、废止和现行有效的规章、规范性文件，行政许可、处罚、强制的数量，行政事业性收费的金额。',
  },
  { term: '依申请公开', text: '公民、企业和组织提出的政府信息公开申请，办理结果分为六类，逐项填报。' },
  { term: '复议和诉讼', text: '对政府信息公开工作不服而申请行政复议、提起行政诉讼的，结果维持、纠正还是其他。' },
  { term: '依据', text: '《中华人民共和国政府信息公开条例》第四十九条、第五十条；表格为国务院办公厅统一制定的格式。' },
] as const
