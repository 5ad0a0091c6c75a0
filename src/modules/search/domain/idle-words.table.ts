/** Words of a question that say nothing of what is looked for. */
const idle = new Set(
  `的 了 和 与 及 或 在 是 有 我 你 您 他 她 它 们 我们 你们 他们 这 那 这个 那个 这些 那些 哪 哪个 哪些 哪里 哪儿 什么 怎么 怎样 怎么样 怎么办 如何 为什么
  多少 几 吗 呢 吧 啊 么 请 请问 想 要 想要 需要 能 能否 可以 可否 是否 会 去 来 到 把 被 给 对 对于 关于 有关 相关 以及 等 之 其 为 为了 并 而 则 所
  也 都 就 还 又 很 最 更 个 一个 一下 一些 现在 目前 今年 去年 明年 最新 最近 应该 应当 没有 不 不能 谁 何时 什么时候 时候 多久 知道 查询 查找 查 找 看 看看 了解
  事情 问题 情况 方面 进行 通过 根据 按照 以上 以下 其中 各 各类 各种 本 该 由 从 向 于 自 以 让 使 得 地 着 过 中 上 下 里 内 外 后 前 时 年 月 日`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether a word of a question says nothing of what is looked for. */
export function isIdleWord(word: string): boolean {
  return idle.has(word)
}

/** Words that half of what an office publishes has in its title: they count, but little. */
const usual = new Set(
  `通知 公告 公示 通告 通报 公开 政府 信息 政府信息 政务 工作 办法 规定 实施 实施方案 方案 管理 印发 人民政府 办公室 关于 年度 报告 情况 意见 决定 批复 函 解读 政策 文件
  公布 项目 建设 开展 做好 进一步 加强 全县 县 市 镇 乡 街道 局 县政府 县人民政府 服务 办理 申请 条件 材料 流程 指南 标准 名单 结果 计划 总结 工程`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether many titles have this word. */
export function isUsualWord(word: string): boolean {
  return usual.has(word)
}
