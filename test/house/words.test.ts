import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const isWords = (file: string) => /(?:^|[/.])(?:ar|en)\.ts$/.test(file)
const code = globSync('{src,authoring}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !isWords(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))

// What other programs are given goes out whole.
const files = globSync('src/{site,reader,classroom,newsletter,kinds,graphics}/**/*.ts', {
  cwd: root,
}).filter((file) => /[/.]ar\.ts$/.test(file) && !file.endsWith('about.ar.ts'))

/** The keys of every word, from the outermost section in. */
function keysIn(words: object): string[][] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && !Array.isArray(word)
      ? keysIn(word).map((below) => [key, ...below])
      : [[key]],
  )
}

/** Whether some file names the word beside its section, or looks words of that section up. */
function isSaid(keys: string[]): boolean {
  const key = keys.at(-1)
  const section = keys.at(-2)
  const looked = new RegExp(`\\b${section}\\[`)
  const said = new RegExp(`(?:\\.|[{,]\\s*|')${key}\\b`)
  return code.some((text) =>
    section === undefined
      ? said.test(text)
      : looked.test(text) || (text.includes(section) && said.test(text)),
  )
}

it.each(files)('every word of %s is said somewhere', async (file) => {
  const module: Record<string, unknown> = await import(join(root, file))
  const words = Object.values(module).filter((each) => typeof each === 'object')
  const keys = words.flatMap((each) => keysIn(each as object))
  expect(keys.filter((each) => !isSaid(each))).toEqual([])
})
