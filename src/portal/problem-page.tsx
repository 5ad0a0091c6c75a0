import type { Problem, ProblemStatus, ShownPage } from '../platform/http/page.ts'
import { PageHead } from '../ui/page-head.tsx'

/** The page shown when something could not be: what happened, and what to do next, in plain words. */
export function problemPage({ status, detail }: Problem): ShownPage {
  const words = problemWords[status]
  return {
    status,
    title: words.title,
    body: (
      <>
        <PageHead title={words.title} lead={detail ?? words.lead} />
        <div class="width section">
          <div class="box flow">
            <h2>您可以</h2>
            <ul class="bullets">
              <li>{words.advice}</li>
              <li>
                到<a href="/reports">年报库</a>按机关或年份查找；
              </li>
              <li>
                回到<a href="/">首页</a>重新开始。
              </li>
            </ul>
          </div>
        </div>
      </>
    ),
  }
}

type Words = { readonly title: string; readonly lead: string; readonly advice: string }

const problemWords: Readonly<Record<ProblemStatus, Words>> = {
  400: {
    title: '请求有误',
    lead: '提交的内容或网址中有无法识别的部分。',
    advice: '检查网址或所填内容，更正后再试；',
  },
  403: {
    title: '没有权限',
    lead: '您不能查看这个页面或者进行这项操作。',
    advice: '如果工作需要，请联系本机关的安全管理员授予相应的角色；',
  },
  404: {
    title: '没有找到这个页面',
    lead: '网址可能有误，或者内容已经移走。',
    advice: '检查网址是否完整；',
  },
  409: {
    title: '情况已经变化',
    lead: '在您操作期间，内容已被他人更改或者办理完毕，本次操作没有执行。',
    advice: '返回上一页并刷新，看清最新情况后再办理；',
  },
  413: {
    title: '提交的内容过大',
    lead: '单个文件不超过 20 MB。',
    advice: '压缩图片或另存为较小的文件后再上传，也可以直接粘贴文字；',
  },
  415: {
    title: '无法识别提交的内容',
    lead: '本平台不接受这种格式的请求。',
    advice: '请通过页面上的表单提交；',
  },
  429: {
    title: '提交过于频繁',
    lead: '短时间内提交的次数太多，请稍等一分钟。',
    advice: '稍等片刻，再返回上一页重新提交；',
  },
  431: {
    title: '请求有误',
    lead: '请求的附加信息过长。',
    advice: '清除本站的浏览器缓存后再试；',
  },
  500: {
    title: '系统出现故障',
    lead: '这不是您的操作造成的，故障已经记录。',
    advice: '稍后再试一次；',
  },
  503: {
    title: '暂时无法提供服务',
    lead: '系统正在启动或维护。',
    advice: '稍后再试一次；',
  },
}
