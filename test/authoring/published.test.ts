import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../authoring/folder.ts'
import { publish } from '../../authoring/publish.ts'
import { questionsEver, readPublished } from '../../authoring/published.ts'
import { releaseOf } from '../../authoring/release.ts'
import { publishedQuestion } from '../../src/kinds/schemas.ts'
import { changed, questionsFolder, quizFiles } from '../support/quiz-files.ts'
import { edition } from '../support/quiz-folder.ts'

const good = quizFiles()
const name = 'questions/river/published.json'
const read = (text: string) => readPublished(name, new TextEncoder().encode(text))
const written = (...editions: unknown[]) => JSON.stringify({ editions }, null, 2)

test('what a deployment writes is read as it was published', () => {
  const questions = questionsFolder({ 'river/ar.yaml': good.ar, 'river/en.yaml': good.en })
  const file = join(questions, 'river/published.json')
  const deploy = (day: string) => publish(questions, releaseOf(readFolder(questions)).taken, day)
  expect(deploy('2026-03-01')).toEqual([name])
  expect(read(readFileSync(file, 'utf8'))).toEqual({ editions: [edition(good)], findings: [] })
  expect(readFolder(questions)[0]).toMatchObject({ published: true, editions: [edition(good)] })
})

test('an edition is added only where something in it has changed', () => {
  const questions = questionsFolder({ 'river/en.yaml': good.en })
  const file = join(questions, 'river/published.json')
  const deploy = (day: string) => publish(questions, releaseOf(readFolder(questions)).taken, day)
  const editions = () => read(readFileSync(file, 'utf8')).editions
  deploy('2026-03-01')
  utimesSync(file, 1, 1)
  writeFileSync(join(questions, 'river/en.yaml'), changed(good, 'en', 'The spring', 'A spring').en)
  expect(deploy('2026-03-02')).toEqual([])
  expect(statSync(file).mtimeMs).toBe(1000)

  const renamed = changed(good, 'both', 'id: course-why', 'id: course-cause')
  writeFileSync(join(questions, 'river/en.yaml'), renamed.en)
  expect(deploy('2026-03-03')).toEqual([name])
  writeFileSync(join(questions, 'river/ar.yaml'), renamed.ar)
  expect(deploy('2026-03-04')).toEqual([name])
  expect(editions()).toEqual([
    edition({ en: good.en }, '2026-03-01'),
    edition({ en: renamed.en }, '2026-03-03'),
    edition(renamed, '2026-03-04'),
  ])
})

test('a question is known as its newest edition has it', () => {
  const later = changed(good, 'both', 'id: snow', 'id: ice')
  const ever = questionsEver([edition(good), edition(later, '2026-04-01')])
  expect([...ever.keys()]).toEqual(['spring-why', 'course-why', 'flood-why', 'mouth-why'])
  expect(ever.get('spring-why')).toMatchObject({
    date: '2026-04-01',
    items: ['rain', 'ice', 'a-dam'],
  })
})

const question = { id: 'why', type: 'choice', items: ['war', 'trade'], key: 'war' }
const sound = { date: '2026-03-01', languages: ['en'], questions: [question] }

test('kinds of question that are not choices can be in it', () => {
  const questions = [
    { id: 'order', type: 'order', items: ['b', 'a'], key: ['a', 'b'] },
    { id: 'who', type: 'match', items: ['x'], key: { x: 'cnn' } },
    { id: 'tons', type: 'number', items: [], key: { from: 885, to: 985 } },
  ]
  expect(read(written({ ...sound, questions })).findings).toEqual([])
})

test.each([
  ['nothing', ''],
  ['no JSON', '{ "editions": ['],
  ['no list of editions', '{}'],
  ['no edition', written()],
  ['a field nobody knows', written({ ...sound, author: 'me' })],
  ['no date', written({ ...sound, date: 'yesterday' })],
  ['a language nobody knows', written({ ...sound, languages: ['xx'] })],
  ['no question', written({ ...sound, questions: [] })],
  ['a key that is no choice', written({ ...sound, questions: [{ ...question, key: 'peace' }] })],
  ['a question without an id', written({ ...sound, questions: [{ ...question, id: undefined }] })],
  [
    'two versions that have met',
    written(sound).replace('"2026-03-01"', '<<<<<<< HEAD\n"2026-03-01"\n=======\n"2026-03-02"'),
  ],
])('%s in it is told, and nothing of it is used', (_, text) => {
  const { editions, findings } = read(text)
  expect(editions).toEqual([])
  expect(findings.length).toBeGreaterThan(0)
  for (const { file, line, message } of findings) {
    expect(file).toBe(name)
    expect(line).toBeLessThanOrEqual(text.split('\n').length)
    expect(message).toMatch(/git checkout|repository/)
  }
})

test('a question of each kind is published with the ids of its parts and its key', () => {
  const one = { id: 'a', text: 'A', feedback: 'Because.' }
  const two = { ...one, id: 'b' }
  const asked = { id: 'why', prompt: 'Why?' }
  const forms = [
    { ...asked, type: 'choice', choices: [one, { ...two, correct: true }] },
    {
      ...asked,
      type: 'multiple',
      choices: [
        { ...two, correct: true },
        { ...one, correct: true },
        { ...one, id: 'c' },
      ],
    },
    { ...asked, type: 'order', items: [two, one] },
    {
      ...asked,
      type: 'match',
      targets: [{ id: 'x', text: 'X' }],
      items: [{ ...one, target: 'x' }],
    },
    {
      ...asked,
      type: 'number',
      unit: 'tons',
      right: { from: 1, to: 2 },
      feedback: { right: 'Yes.', close: 'Nearly.', far: 'One.' },
    },
  ] as const
  const published = (question: (typeof forms)[number]) => publishedQuestion(question as never)
  expect(forms.map(published)).toEqual([
    { items: ['a', 'b'], key: 'b' },
    { items: ['b', 'a', 'c'], key: ['a', 'b'] },
    { items: ['b', 'a'], key: ['b', 'a'] },
    { items: ['a'], key: { a: 'x' } },
    { items: [], key: { from: 1, to: 2 } },
  ])
})
