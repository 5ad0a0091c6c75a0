import { stopWithParent, whenAskedToStop } from './platform/config/stopping.ts'
import { serve } from './serve.ts'

const serving = serve(process.env)

const stop = whenAskedToStop(async () => {
  const server = await serving
  if (server.ok) await server.value.close()
})

try {
  const started = await serving
  if (started.ok) {
    stopWithParent(stop)
    console.log(`公开 Gongkai 已启动，请用浏览器打开 ${started.value.address}（按 Ctrl-C 停止）`)
  } else {
    for (const sentence of started.refusal) console.error(`无法启动：${sentence}`)
    process.exitCode = 1
  }
} catch (error) {
  // Nobody foresaw it, so nothing is known about what is still open: ending at once lets the guardian tidy up.
  console.error('无法启动：程序出错。', error)
  process.exit(1)
}
