import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { auditCron } from '../../src/scores/kv/cron.ts'

const root = join(import.meta.dirname, '../..')
const sources = new Map(
  globSync('src/scores/kv/*.ts', { cwd: root }).map((file): [string, string] => [
    file.replace(/^.*[\\/]/, ''),
    readFileSync(join(root, file), 'utf8'),
  ]),
)
const whichSay = (pattern: RegExp) =>
  [...sources]
    .filter(([, text]) => pattern.test(text))
    .map(([file]) => file)
    .sort()

/** Everything that the roll-up and the audit are made of, views aside. */
const counting =
  'audit backlog beginnings checkpoint fold hold key-count ready recount roll-up run segment time-range totals-by-quiz unfolded windows'
    .split(' ')
    .map((name) => `${name}.ts`)

it('the files of the rules are there', () => {
  expect(counting.filter((file) => !sources.has(file))).toEqual([])
})

it('nothing in the store is deleted but what belongs to a group that its owner has deleted', () => {
  expect(whichSay(/\bkv\.delete\(/)).toEqual(['deletion.ts', 'sweep.ts'])
  expect(sources.get('kv.ts')).not.toMatch(/delete\(/)
})

it('counting reads only by getListed(), keys that a list named', () => {
  expect(whichSay(/\bkv\.get\w*\(/).filter((file) => counting.includes(file))).toEqual([])
  expect(whichSay(/getListed\(/)).toEqual(['kv.ts', 'totals-by-quiz.ts'])
})

it('counting never reads a view', () => {
  const users = whichSay(/from '\.\/(read-live|view-cache)\.ts'/)
  expect(users.filter((file) => counting.includes(file))).toEqual([])
})

it('the cron has two times, one of them that of the audit', () => {
  const config = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  expect(config).toContain(`\ncrons = ["*/15 * * * *", "${auditCron}"]\n`)
})
