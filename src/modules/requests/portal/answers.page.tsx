import { z } from 'zod'
import { dayInChinese } from '../../../kernel/day.ts'
import { done } from '../../../kernel/outcome.ts'
import { definePage, type Page } from '../../../platform/http/page.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { LinkedText } from './linked-text.tsx'
import type { PortalNeeds } from './portal-needs.ts'

/** 已公开的答复: what was given on request and is public for everybody since (条例 第四十四条). */
export function answersPage(needs: Pick<PortalNeeds, 'intake'>): Page {
  return definePage({
    path: '/requests/answers',
    may: 'anyone',
    title: '已公开的答复',
    fields: z.object({}),
    load: async () => done(await needs.intake.ask.publishedAnswers()),
    view: (answers) => (
      <>
        <PageHead
          title="已公开的答复"
          crumbs={[{ label: '依申请公开', href: '/requests' }]}
          lead="依申请提供、后来转为主动公开的信息（条例第四十四条），不用再申请。"
        />
        <div class="width section">
          {answers.length === 0 ? <p class="soft">还没有转为主动公开的答复。</p> : null}
          <ul class="flow plain">
            {answers.map(({ id, title, summary, organName, publishedOn }) => (
              <li key={id} id={`answer-${id}`} class="box flow">
                <h2>{title}</h2>
                {summary === '' ? null : (
                  <p class="lines">
                    <LinkedText text={summary} />
                  </p>
                )}
                <p class="soft">
                  {organName}，{dayInChinese(publishedOn)}公开
                </p>
              </li>
            ))}
          </ul>
        </div>
      </>
    ),
  })
}
