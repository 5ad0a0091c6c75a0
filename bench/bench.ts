import { cpus } from 'node:os'
import { accuracyBench } from './accuracy.ts'
import { clockBench } from './clock.ts'
import { commandLineBench } from './command-line.ts'
import { movingInBench } from './moving-in.ts'
import { portalBench } from './portal.ts'
import { readingBench } from './reading.ts'
import { renderingBench } from './rendering.ts'
import { requestsBench } from './requests.ts'
import { tableOf, type Bench } from './result.ts'
import { searchBench } from './search.ts'

const benches: readonly Bench[] = [
  { name: 'accuracy', run: accuracyBench },
  { name: 'reading', run: readingBench },
  { name: 'rendering', run: renderingBench },
  { name: 'clock', run: clockBench },
  { name: 'requests', run: requestsBench },
  { name: 'portal', run: portalBench },
  { name: 'moving-in', run: movingInBench },
  {
    name: 'search',
    run: () => searchBench(Number(process.env['BENCH_ITEMS'] ?? 100_000), process.env['BENCH_FOLDER']),
  },
  { name: 'command-line', run: commandLineBench },
]

// `npm run bench` runs everything, `npm run bench reading` one of them.
const wanted = process.argv.slice(2)
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
for (const { name, run } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(tableOf(name, await run()))
}
