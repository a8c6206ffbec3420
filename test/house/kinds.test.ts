import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const kinds = globSync('src/kinds/*/kind.ts', { cwd: root }).map((file) => basename(dirname(file)))

/** A question told apart by its type, or by a field that one kind has. */
const asks = new RegExp(
  `\\btype\\b\\s*[!=]==\\s*'(?:${kinds.join('|')})'|'[a-z]+' in (?:\\w+\\.)?question\\b`,
)

it('no page asks of what kind a question is', () => {
  expect(kinds).toContain('choice')
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/^src\/(?:kinds|exports)\//.test(file),
  )
  const asking = files.filter((file) => asks.test(readFileSync(join(root, file), 'utf8')))
  expect(asking).toEqual([])
})
