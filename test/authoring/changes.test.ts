import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changes } from '../../authoring/changes.ts'

let folder: string
let found: AsyncGenerator<void>
const file = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fahm-changes-'))
  mkdirSync(file('quiz'))
  writeFileSync(file('quiz/ar.yaml'), 'one')
  found = changes([folder], 20)
})
afterEach(() => rmSync(folder, { recursive: true }))

test.each<[string, () => void]>([
  ['a file that is written', () => writeFileSync(file('quiz/ar.yaml'), 'three')],
  ['a new file', () => writeFileSync(file('quiz/en.yaml'), 'one')],
  ['a file that is gone', () => rmSync(file('quiz/ar.yaml'))],
  [
    'a new folder with its file',
    () => {
      mkdirSync(file('another'))
      writeFileSync(file('another/ar.yaml'), 'one')
    },
  ],
])('%s is noticed', async (_, change) => {
  const next = found.next()
  change()
  expect(await next).toEqual({ done: false, value: undefined })
})

test('a file is noticed again and again when an editor replaces it', async () => {
  for (const text of ['second', 'the third', 'and a fourth']) {
    const next = found.next()
    writeFileSync(file('new'), text)
    renameSync(file('new'), file('quiz/ar.yaml'))
    expect(await next).toEqual({ done: false, value: undefined })
  }
})

test('nothing is noticed while nothing changes', async () => {
  const next = found.next().then(() => 'change')
  const wait = new Promise((resolve) => setTimeout(resolve, 200, 'rest'))
  expect(await Promise.race([next, wait])).toBe('rest')
})
