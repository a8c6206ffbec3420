import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Its module, its folder, and what a build makes of it. */
const published =
  /virtual:questions|\.\.\/questions(?!\/quiz\.schema\.json)|\.\.\/(?:build\/(?:quizzes|assets)|dist)\b/

/** The tests of what is published, and what compiles it for them. */
const own = ['test/questions/', 'test/support/content', 'test/house/content.test.ts']

it('no test depends on what is published, but those that check it', () => {
  const files = globSync('test/**/*.{ts,tsx}', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const leaning = files.filter((file) => published.test(readFileSync(join(root, file), 'utf8')))
  expect(leaning).toContain('test/questions/quizzes.test.ts')
  expect(leaning.filter((file) => !own.some((start) => file.startsWith(start)))).toEqual([])
})
