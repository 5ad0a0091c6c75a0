import type { Problem, ProblemStatus, ShownPage } from '../platform/http/page.ts'
import type { Visitor } from '../platform/http/visitor.ts'

/** The page shown in the office when something could not be: what happened, and what to do next. */
export function officeProblemPage({ status, detail }: Problem, { staff }: Visitor): ShownPage {
  const { title, advice } = words[status]
  return {
    status,
    title,
    body: (
      <div class="panel problem-box">
        <div class="panel-body">
          <h1>{title}</h1>
          <p>{detail ?? advice}</p>
          <p class="button-row">
            {staff === null ? (
              <a class="button" href="/office/sign-in" target="_blank" rel="noopener">
                在新窗口登录
              </a>
            ) : (
              <a class="button" href="/office">
                回到工作台首页
              </a>
            )}
          </p>
        </div>
      </div>
    ),
  }
}

const words: Readonly<Record<ProblemStatus, { readonly title: string; readonly advice: string }>> = {
  400: { title: '请求有误', advice: '提交的内容或网址中有无法识别的部分，请检查后再试。' },
  403: {
    title: '没有权限',
    advice: '您在当前机关的角色不能进行这项操作。如果工作需要，请联系本机关的安全管理员授予相应的角色。',
  },
  404: { title: '没有找到', advice: '网址可能有误，或者内容已经移走，或者不属于您所在的机关。' },
  409: {
    title: '情况已经变化',
    advice: '在您操作期间，内容已被他人更改或者办理完毕，本次操作没有执行。请返回上一页并刷新，看清最新情况后再办理。',
  },
  413: { title: '提交的内容过大', advice: '单个文件不超过 20 MB，请压缩后再上传。' },
  415: { title: '无法识别提交的内容', advice: '请通过页面上的表单提交。' },
  429: { title: '提交过于频繁', advice: '短时间内提交的次数太多，请稍等一分钟再试。' },
  431: { title: '请求有误', advice: '请求的附加信息过长，请清除本站的浏览器缓存后再试。' },
  500: { title: '系统出现故障', advice: '这不是您的操作造成的，故障已经记录。请稍后再试，或者联系系统管理员。' },
  503: { title: '暂时无法提供服务', advice: '系统正在启动或者维护，请稍后再试。' },
}
