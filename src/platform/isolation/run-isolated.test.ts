import { afterEach, expect, test } from 'vitest'
import { isolate, type Isolation, type IsolationLimits } from './run-isolated.ts'

const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', (task) => {
      if (task === 'spin') for (;;);
      if (task === 'swell') for (const hoard = []; ; ) hoard.push(new Array(100_000).fill({}))
      if (task === 'crash') setTimeout(() => { throw new Error('crash') })
      else if (task === 'exit') process.exit(0)
      else if (task === 'throw') parentPort.postMessage({ error: 'thrown' })
      else parentPort.postMessage({ value: { task, threadId } })
    })`)}`,
)
const limits: IsolationLimits = { threads: 1, waiting: 2, milliseconds: 15_000, megabytes: 32 }
const open: Isolation[] = []

function isolation(changes: Partial<IsolationLimits> = {}): Isolation {
  const made = isolate(worker, { ...limits, ...changes })
  open.push(made)
  return made
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

test('a task comes back with its reply, and the thread is used again', async () => {
  const work = isolation()
  const first = await work.run('a')
  const second = await work.run('b')
  expect(first).toMatchObject({ ok: true, value: { task: 'a' } })
  expect(second).toEqual({ ok: true, value: { ...(first.ok ? (first.value as object) : {}), task: 'b' } })
})

test('a task that never ends is refused as too slow, and the next one gets a fresh thread', async () => {
  const work = isolation({ milliseconds: 2000 })
  expect(await work.run('spin')).toEqual({ ok: false, refusal: 'too-slow' })
  expect(await work.run('a')).toMatchObject({ ok: true, value: { task: 'a' } })
})

test('a task that eats memory is refused as too big, and the process lives', async () => {
  const work = isolation({ milliseconds: 20_000 })
  expect(await work.run('swell')).toEqual({ ok: false, refusal: 'too-big' })
  expect(await work.run('a')).toMatchObject({ ok: true, value: { task: 'a' } })
})

test.each(['crash', 'exit', 'throw'])(
  'a task that fails by %s is refused as failed, and work goes on',
  async (task) => {
    const work = isolation()
    expect(await work.run(task)).toEqual({ ok: false, refusal: 'failed' })
    expect(await work.run('a')).toMatchObject({ ok: true, value: { task: 'a' } })
  },
)

test('more tasks than may wait are refused as busy, the others keep their turn', async () => {
  const work = isolation()
  const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((task) => work.run(task)))
  const said = outcomes.map((outcome) => (outcome.ok ? (outcome.value as { task: string }).task : outcome.refusal))
  expect(said).toEqual(['a', 'b', 'c', 'busy', 'busy'])
})

test('after closing, waiting and new tasks are refused', async () => {
  const work = isolation()
  const waiting = ['spin', 'a'].map((task) => work.run(task))
  await work.close()
  for (const outcome of await Promise.all(waiting)) expect(outcome).toEqual({ ok: false, refusal: 'failed' })
  expect(await work.run('a')).toEqual({ ok: false, refusal: 'failed' })
})
