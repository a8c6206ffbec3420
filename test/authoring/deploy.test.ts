import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../authoring/compile.ts'
import { template } from '../../authoring/template.ts'
import { project } from '../support/project.ts'
import { changed, quizFiles } from '../support/quiz-files.ts'

const good = quizFiles()
const configuration = [
  'static',
  'wrangler.toml',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
]

test('a trial names what is left out, warns of nothing and writes down nothing', () => {
  const files = { 'river/en.yaml': good.en, 'begun/en.yaml': template('en', '2026-02-03') }
  const { root, run } = project(files, ...configuration)
  const { status, stdout, stderr } = run('deploy.ts', '--dry-run')
  expect(status).toBe(0)
  expect(stdout).toContain('questions/begun is left out')
  expect(stdout + stderr).not.toMatch(/warn/i)
  expect(existsSync(join(root, 'questions/river/published.json'))).toBe(false)
}, 120_000)

test('what readers are about to have is written down before the upload, which needs an account, and knows the day', async () => {
  const { root, run } = project({ 'river/en.yaml': good.en }, ...configuration)
  const { status, stderr } = run('deploy.ts')
  expect(status).not.toBe(0)
  expect(stderr).toContain('questions/river/published.json')
  const published = readFileSync(join(root, 'questions/river/published.json'), 'utf8')
  expect(JSON.parse(published).editions).toMatchObject([{ languages: ['en'] }])
  const { quizzes } = await import(join(root, 'build/quizzes.ts'))
  expect(quizzes).toEqual(compile(join(root, 'questions')).quizzes)
}, 120_000)

test('a published quiz that no longer passes stops it', () => {
  const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0').en
  const questions = [{ id: 'spring-why', type: 'choice', items: ['rain', 'snow'], key: 'rain' }]
  const editions = [{ date: '2026-03-01', languages: ['en'], questions }]
  const { root, run } = project(
    { 'river/en.yaml': broken, 'river/published.json': JSON.stringify({ editions }) },
    ...configuration,
  )
  const { status, stderr } = run('deploy.ts', '--dry-run')
  expect(status).toBe(1)
  expect(stderr).toContain('questions/river/en.yaml:')
  expect(existsSync(join(root, 'dist'))).toBe(false)
})
