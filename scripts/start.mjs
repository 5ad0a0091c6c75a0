// `npm start`: installs what is missing, builds what has changed, then becomes the server.
// The server runs in this very process, so that it is the one that gets SIGTERM and Ctrl-C.
import './node-version.mjs'

start().catch((error) => {
  const reason = error.code === 'EACCES' || error.code === 'EROFS' ? `没有权限写入 ${error.path}` : error.message
  console.error(`无法启动：${reason}`)
  process.exitCode = 1
})

async function start() {
  const { installMissing } = await import('./install.mjs')
  if (!installMissing({ development: false })) {
    process.exitCode = 1
    return
  }
  const { buildWhenStale } = await import('./build.mjs')
  if (await buildWhenStale()) console.log('构建完成。')
  await import('../dist/main.js')
}
