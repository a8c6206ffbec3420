import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const rooms = '{app,quiz,scores,site,reader,questions}'

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare: { compatibilityFlags: ['nodejs_inspector_module'] } })],
        test: {
          name: 'workerd',
          include: [`test/${rooms}/**/*.test.{ts,tsx}`],
          globalSetup: './test/support/generate.ts',
        },
      },
      {
        test: {
          name: 'node',
          include: ['test/{authoring,simulated}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/support/built.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
