import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutFolder } from '../../src/platform/config/checkout.ts'
import { cruise } from './cruise.ts'

const root = checkoutFolder()

test('the canary tree breaks every import rule, and every breach is caught', () => {
  const { violations } = cruise(join(root, 'test/architecture/canary'))
  expect(violations.map((violation) => violation.replace(/(\.\.\/)+/, ''))).toEqual([
    'actions-know-no-page: src/modules/requests/actions/show.ts → src/modules/requests/portal/ask.page.ts',
    'compose-uses-public-or-module: src/compose.ts → src/modules/remedies/domain/review.ts',
    'data-is-only-rows: src/modules/requests/data/rows.ts → src/ui/page.ts',
    'domain-is-pure: src/modules/requests/domain/term.ts → node_modules/zod/index.d.cts',
    'everything-resolves: src/lost.ts → ./nowhere.ts',
    'foundation-looks-down: src/modules/accounts/actions/sign-in.ts → src/modules/requests/public.ts',
    'kernel-stands-alone: src/kernel/word.ts → node_modules/zod/index.d.cts',
    'machine-room-serves-all: src/platform/clock.ts → src/statute/law.ts',
    'modules-meet-at-public: src/modules/requests/actions/answer.ts → src/modules/remedies/domain/review.ts',
    'no-cycles: src/kernel/day.ts → src/kernel/hour.ts',
    'no-test-in-product: src/serve.ts → src/serve.test.ts',
    'outsiders-use-public: src/cli/run.ts → src/modules/remedies/domain/review.ts',
    'oversight-is-not-known-below: src/modules/requests/actions/count.ts → src/modules/annual-report/public.ts',
    'pages-hold-no-sql: src/modules/requests/portal/ask.page.ts → src/modules/requests/data/rows.ts',
    'queries-only-ask: src/modules/requests/queries/list-requests.ts → src/modules/requests/actions/answer.ts',
    'sql-lives-in-data-and-queries: src/modules/requests/actions/store.ts → node_modules/kysely/dist/esm/index.js',
    'statute-knows-only-kernel: src/statute/law.ts → fs',
    'tests-of-a-module-meet-at-testing: src/modules/requests/testing/a-request.ts → src/modules/remedies/domain/review.ts',
    'ui-serves-all: src/ui/page.ts → src/platform/clock.ts',
  ])
  const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: { name: string }[] }
  const broken = violations.map((violation) => violation.replace(/:.*/, ''))
  expect(new Set(broken)).toEqual(new Set(rules.forbidden.map((rule) => rule.name)))
})

test('the real tree breaks none, and was really looked at', () => {
  const { modules, violations } = cruise(root)
  expect(violations).toEqual([])
  expect(modules).toBeGreaterThan(250)
  // Looking at some two thousand files takes a busy machine longer than a test may usually take.
}, 120_000)
