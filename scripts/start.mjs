// `npm start`: installs what is missing, builds what has changed, then becomes the server.
// The server runs in this very process, so that it is the one that gets SIGTERM and Ctrl-C.
import './node-version.mjs'

const { installMissing } = await import('./install.mjs')

if (installMissing({ development: false })) {
  const { buildWhenStale } = await import('./build.mjs')
  try {
    if (await buildWhenStale()) console.log('构建完成。')
    await import('../dist/main.js')
  } catch (error) {
    console.error(`无法启动:${error.code === 'EACCES' ? `没有权限写入 ${error.path}` : error.message}`)
    process.exitCode = 1
  }
} else {
  process.exitCode = 1
}
