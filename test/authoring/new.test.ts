import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../authoring/compile.ts'
import { newQuiz } from '../../authoring/new.ts'
import { template } from '../../authoring/template.ts'
import { project } from '../support/project.ts'
import { questionsFolder, quizFiles } from '../support/quiz-files.ts'

test('a new quiz has nothing wrong with it but the sentences and ids to replace', () => {
  const folder = questionsFolder({})
  expect(newQuiz(folder, 'river', '2026-02-03')).toBeUndefined()
  const { findings } = compile(folder)
  for (const lang of ['ar', 'en'] as const) {
    const lines = template(lang, '2026-02-03').split('\n')
    const toReplace = lines.flatMap((text, index) =>
      /✎|id: replace-/.test(text) ? [index + 1] : [],
    )
    const found = findings.filter(({ file }) => file === `questions/river/${lang}.yaml`)
    expect(found.map(({ line }) => line)).toEqual(toReplace)
    expect(toReplace.length).toBeGreaterThan(30)
  }
})

test('once they are replaced, it is a good quiz', () => {
  const folder = questionsFolder({})
  newQuiz(folder, 'river', '2026-02-03')
  for (const lang of ['ar', 'en'])
    writeFileSync(
      join(folder, 'river', `${lang}.yaml`),
      readFileSync(join(folder, 'river', `${lang}.yaml`), 'utf8')
        .replaceAll('✎ ', '')
        .replaceAll('replace-', ''),
    )
  expect(compile(folder).findings).toEqual([])
})

test('its first line tells editors where the schema is', () => {
  expect(template('ar', '2026-02-03')).toMatch(
    /^# yaml-language-server: \$schema=..\/quiz.schema.json\n/,
  )
})

test('the commented examples of the template are right too', () => {
  const folder = questionsFolder({})
  newQuiz(folder, 'river', '2026-02-03')
  for (const lang of ['ar', 'en']) {
    const file = join(folder, 'river', `${lang}.yaml`)
    const uncommented = readFileSync(file, 'utf8')
      .replace(/^# ((?:figures|corrections):| {2}[- ] .*)$/gm, '$1')
      .replaceAll('✎ ', '')
      .replaceAll('replace-', '')
    expect(uncommented).toMatch(/^figures:\n {2}- figure/m)
    expect(uncommented).toMatch(/^corrections:\n {2}- date/m)
    writeFileSync(file, uncommented)
  }
  expect(compile(folder).findings).toEqual([])
})

test.each(['River', 'نهر', '../river', 'groups', ''])('%j is refused and makes nothing', (slug) => {
  const folder = questionsFolder({})
  expect(newQuiz(folder, slug, '2026-02-03')).toContain(slug)
  expect(readdirSync(folder)).toEqual([])
})

test('a quiz that is there already stays as it is', () => {
  const { en } = quizFiles()
  const folder = questionsFolder({ 'river/en.yaml': en })
  expect(newQuiz(folder, 'river', '2026-02-03')).toContain('river')
  expect(readdirSync(join(folder, 'river'))).toEqual(['en.yaml'])
})

test('npm run new makes the folder, or says in one sentence why not', () => {
  const { root, run } = project({})
  expect(run('new.ts', 'river')).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(join(root, 'questions/river'))).toEqual(['ar.yaml', 'en.yaml'])
  for (const args of [['river'], ['River'], []]) {
    const { status, stderr } = run('new.ts', ...args)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  }
})
