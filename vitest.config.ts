import { defineConfig } from 'vitest/config'

const databaseSetup = ['test/support/database-setup.ts']

export default defineConfig({
  test: {
    // Two workers: the machines this runs on are small, and browser and database want a core too.
    maxWorkers: 2,
    setupFiles: ['test/support/property-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,test,tools}/**/*.test.{ts,tsx}'],
          exclude: [
            '**/*.db.test.ts',
            '**/*.browser.test.ts',
            'test/{start,migrations,browser,accessibility}/**',
            'test/architecture/canary/**',
          ],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{src,test}/**/*.db.test.ts', 'test/migrations/**/*.test.ts'],
          globalSetup: databaseSetup,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/{browser,accessibility}/**/*.test.ts'],
          globalSetup: databaseSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          globalSetup: databaseSetup,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
