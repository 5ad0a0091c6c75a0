import type { Run } from './command.ts'

/** Runs the server in this process, exactly as `npm start` does; it goes on after the command returns. */
export const run: Run = async () => {
  await import('../main.ts')
  return process.exitCode === undefined || process.exitCode === 0 ? 0 : 2
}
