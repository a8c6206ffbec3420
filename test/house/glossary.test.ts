import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const code = globSync('{src,authoring}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')
  .toLowerCase()

/** The first cells of the glossary's tables, word by word. */
const words = [
  ...(readme.split('## Words we use')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| ([^|]+) \|/gm),
]
  .map(([, cell = '']) => cell)
  .filter((cell) => cell !== 'word')
  .flatMap((cell) => cell.replace(/\(`.*?`\)/g, '').split(','))
  .map((word) => word.trim())

it.each(words)('the code speaks of «%s»', (word) => {
  const spellings = [
    word,
    word.replaceAll(' ', ''),
    word.replaceAll('-', ''),
    word.replaceAll(' ', '-'),
  ]
  expect(spellings.some((each) => code.includes(each.toLowerCase()))).toBe(true)
})

it('no word stands in it twice', () => {
  expect(words.length).toBeGreaterThan(50)
  expect(words).toEqual([...new Set(words)])
})
