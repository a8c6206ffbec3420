import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const rooms = '{app,quiz,scores,site,reader,classroom,newsletter,questions}'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            // Vitest asks for it and prints two long warnings a file where it is not there.
            miniflare: { compatibilityFlags: ['enable_nodejs_inspector_module'] },
          }),
        ],
        test: {
          name: 'workerd',
          include: [`test/${rooms}/**/*.test.{ts,tsx}`],
          globalSetup: './test/support/generate.ts',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/{authoring,exports,simulated}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/support/built.ts',
          // They wait more than they work.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
