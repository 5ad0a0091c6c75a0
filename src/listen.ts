import type { AddressInfo } from 'node:net'
import type { Application } from './compose.ts'
import { done, refuse, type Outcome } from './kernel/outcome.ts'
import type { Config } from './platform/config/config.ts'

/** Listens where the configuration says, once all is ready; gives the port, or the Chinese sentence for one that cannot be had. */
export async function listen(
  { app, prepare }: Pick<Application, 'app' | 'prepare'>,
  config: Config,
): Promise<Outcome<number, string>> {
  await prepare()
  try {
    await app.listen({ port: config.port, host: config.host })
    return done((app.server.address() as AddressInfo).port)
  } catch (error) {
    return refuse(whyNotListening(error, config))
  }
}

/** Anything but a port that cannot be had is a fault of ours and thrown on. */
function whyNotListening(error: unknown, { host, port }: Config): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被其他程序占用，请先停止那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`
  }
  if (code === 'EACCES') return `没有权限使用端口 ${port}，请换一个 1024 以上的端口，例如 PORT=8080 npm start。`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `本机没有地址 ${host}，请检查环境变量 HOST。`
  throw error
}
