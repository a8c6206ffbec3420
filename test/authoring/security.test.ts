import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/security.md'), 'utf8')
const named = [...page.matchAll(/\| `(test\/[^`]+)`: (.+) \|$/gm)].map(
  ([, file = '', name = '']) => ({ file, name }),
)

test.each(named)('$file has «$name», which the page on security names', ({ file, name }) => {
  expect(existsSync(join(root, file))).toBe(true)
  expect(readFileSync(join(root, file), 'utf8')).toContain(name)
})

test('every row of its table names a test', () => {
  const rows = page.match(/^\| \d.*$/gm) ?? []
  expect(rows).toHaveLength(named.length)
  expect(named.length).toBeGreaterThan(20)
})
