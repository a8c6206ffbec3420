import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
// @ts-expect-error It is plain JavaScript, for machines whose Node knows nothing else.
import { obstacle as untyped } from '../../authoring/installed.mjs'

const obstacle: (root: string, version: string) => string | undefined = untyped

let root: string
const write = (name: string, content: object) => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), JSON.stringify(content))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fahm-installed-'))
  write('package.json', { dependencies: { hono: '4.0.0' }, devDependencies: { node: '24.1.0' } })
  write('node_modules/hono/package.json', { version: '4.0.0' })
  write('node_modules/node/package.json', { version: '24.1.0' })
})
afterEach(() => rmSync(root, { recursive: true }))

test('nothing stands in the way where all is installed', () => {
  expect(obstacle(root, '24.1.0')).toBeUndefined()
})

test('a missing package is named', () => {
  rmSync(join(root, 'node_modules/hono'), { recursive: true })
  expect(obstacle(root, '24.1.0')).toContain('hono')
})

test('a missing installation stands in the way on the Node of the machine too', () => {
  rmSync(join(root, 'node_modules'), { recursive: true })
  expect(obstacle(root, '20.0.0')).toContain('npm install')
})

test('a package of another version than the project pins is named with both', () => {
  write('node_modules/hono/package.json', { version: '3.9.0' })
  expect(obstacle(root, '24.1.0')).toMatch(/hono 4\.0\.0 .* 3\.9\.0/)
})

test('a Node that the installation should have replaced says how to get it', () => {
  expect(obstacle(root, '20.19.0')).toContain('npm rebuild node')
})

test('a Node before 20 is too old to install anything with', () => {
  expect(obstacle(root, '18.20.0')).toContain('Node 20')
})

test('as a program it stops what comes after it, in one line', () => {
  const script = join(import.meta.dirname, '../../authoring/installed.mjs')
  mkdirSync(join(root, 'authoring'))
  execFileSync('cp', [script, join(root, 'authoring')])
  rmSync(join(root, 'node_modules'), { recursive: true })
  const run = () =>
    execFileSync(process.execPath, [join(root, 'authoring/installed.mjs')], { stdio: 'pipe' })
  expect(run).toThrow(expect.objectContaining({ status: 1 }))
  expect(run).toThrow(/^Command failed: .*\n[^\n]+\n$/)
})
