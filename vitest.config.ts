import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { contentModule } from './test/support/content-module.ts'
import { vars } from './test/support/vars.ts'

const rooms = '{app,languages,quiz,scores,site,reader,classroom,newsletter,questions}'

// On two processors Vitest would use one, and these tests wait more than they work.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [
          contentModule,
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              // Vitest asks for it and prints two long warnings a file where it is not there.
              compatibilityFlags: ['enable_nodejs_inspector_module'],
              bindings: vars,
            },
          }),
        ],
        test: {
          name: 'workerd',
          env: { COMBINATIONS: process.env.COMBINATIONS ?? '' },
          include: [`test/${rooms}/**/*.test.{ts,tsx}`],
          setupFiles: ['./test/support/file-setup.ts', './test/support/empty-store.ts'],
          isolate: false,
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [contentModule],
        test: {
          name: 'node',
          setupFiles: './test/support/file-setup.ts',
          isolate: false,
          include: [
            'test/{authoring,bench,exports,graphics,house,kinds,simulated,support}/**/*.test.ts',
          ],
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [contentModule],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: './test/support/build-site.ts',
          maxWorkers: 4,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Without it one second, which is short on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
