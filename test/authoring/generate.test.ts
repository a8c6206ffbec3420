import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../authoring/compile.ts'
import { readFolder } from '../../authoring/folder.ts'
import { generate } from '../../authoring/generate.ts'
import { publish } from '../../authoring/publish.ts'
import { releaseOf } from '../../authoring/release.ts'
import { project } from '../support/project.ts'
import { changed, quizFiles } from '../support/quiz-files.ts'

const good = quizFiles()
const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0')

/** A project with this quiz, and what its command that generates everything says and writes. */
function generating(files = good) {
  const { root, run } = project({ 'river/ar.yaml': files.ar, 'river/en.yaml': files.en }, 'static')
  return {
    root,
    generate: () => generate(root, readFolder(join(root, 'questions'))),
    run: () => run('generate.ts'),
    save: (text: string) => writeFileSync(join(root, 'questions/river/en.yaml'), text),
    read: (module: string) => readFileSync(join(root, 'build', module), 'utf8'),
  }
}

test('the modules hold the quizzes, and are written anew only where something in them changes', async () => {
  const { root, run, generate, save, read } = generating()
  expect(run()).toEqual({ status: 0, stdout: '', stderr: '' })
  const { quizzes } = await import(join(root, 'build/quizzes.ts'))
  expect(quizzes).toEqual(compile(join(root, 'questions')).quizzes)
  const { preview } = JSON.parse(read('preview.json'))
  expect(preview).toEqual({ quizzes, unfinished: [] })

  const first = read('quizzes.ts')
  for (const module of ['quizzes.ts', 'preview.json']) utimesSync(join(root, 'build', module), 1, 1)
  generate()
  for (const module of ['quizzes.ts', 'preview.json'])
    expect(statSync(join(root, 'build', module)).mtimeMs).toBe(1000)
  save(changed(good, 'en', 'The long river', 'A long river').en)
  generate()
  expect(read('quizzes.ts')).not.toBe(first)

  rmSync(join(root, 'build'), { recursive: true })
  save(good.en)
  generate()
  expect(read('quizzes.ts')).toBe(first)
})

test('a quiz that was never published and is not finished is named and left out for readers alone', () => {
  const { run, read } = generating(broken)
  const { status, stderr } = run()
  expect(status).toBe(0)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('questions/river is left out'),
  ])
  expect(read('quizzes.ts')).not.toContain('river')
  expect(JSON.parse(read('preview.json')).preview.unfinished).toMatchObject([{ slug: 'river' }])
})

test('a published one that no longer passes leaves what readers get as it was, and fails', () => {
  const { root, run, generate, save, read } = generating()
  generate()
  const first = read('quizzes.ts')
  const questions = join(root, 'questions')
  publish(questions, releaseOf(readFolder(questions)).taken, '2026-03-01')
  save(broken.en)
  const { status, stderr } = run()
  expect(status).toBe(1)
  expect(stderr).toContain('questions/river/en.yaml:')
  expect(read('quizzes.ts')).toBe(first)
})

test('a last good version that another version of the project compiled is not kept', () => {
  const { root, generate, save, read } = generating()
  generate()
  const preview = join(root, 'build/preview.json')
  const older = JSON.stringify({ ...JSON.parse(read('preview.json')), form: '0' })
  save(broken.en)
  expect(generate().preview).toMatchObject({
    quizzes: [{ slug: 'river' }],
    unfinished: [{ shown: 'good' }],
  })
  writeFileSync(preview, older)
  expect(generate().preview).toMatchObject({ quizzes: [], unfinished: [{ shown: 'drawn' }] })
})

test('a last good version that was not written to its end is not kept, and stops nothing', () => {
  const { root, generate, save, read } = generating()
  generate()
  save(broken.en)
  writeFileSync(join(root, 'build/preview.json'), read('preview.json').slice(0, -9))
  expect(generate().preview).toMatchObject({ quizzes: [], unfinished: [{ shown: 'drawn' }] })
})
