import { expect, test } from 'vitest'
import { project } from '../support/project.ts'
import { changed, place, quizFiles } from '../support/quiz-files.ts'

const good = quizFiles()
const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0')
const { line } = place(broken, 'en', 'minutes: 0')
const written = (name: string, { ar, en } = good) => ({
  [`${name}/ar.yaml`]: ar,
  [`${name}/en.yaml`]: en,
})
const draft = (files = good) => ({ ar: `draft: true\n${files.ar}`, en: `draft: true\n${files.en}` })

test('says what it counted, or what is wrong and where, and then fails', () => {
  const { run } = project({ ...written('good'), 'bad/en.yaml': broken.en })
  const all = run('check.ts')
  expect(all.status).toBe(1)
  expect(all.stderr).toContain(`questions/bad/en.yaml:${line}  «minutes»`)
  for (const name of ['good', 'questions/good', 'questions/good/ar.yaml'])
    expect(run('check.ts', name)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 quiz, 2 languages, 4 questions'),
    })
})

test('every quiz that is named is checked, and no other', () => {
  const { run } = project({ ...written('a'), 'b/en.yaml': broken.en, 'c/en.yaml': broken.en })
  const { status, stderr } = run('check.ts', 'a', 'c')
  expect(status).toBe(1)
  expect(stderr).toContain('questions/c/en.yaml')
  expect(stderr).not.toContain('questions/b/')
})

test.each([['better'], ['good', 'better']])(
  'a quiz that is not there is one sentence: %s %s',
  (...names) => {
    const { status, stderr } = project(written('good')).run('check.ts', ...names)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('better')])
  },
)

test('what is wrong with a draft fails nothing, and is listed when the draft is asked for', () => {
  const { run } = project({ ...written('good'), ...written('later', draft(broken)) })
  const all = run('check.ts')
  expect(all).toMatchObject({ status: 0, stdout: expect.stringMatching(/left to do in drafts/) })
  expect(all.stderr).not.toContain('later')
  const named = run('check.ts', 'later')
  expect(named.status).toBe(0)
  expect(named.stderr).toContain(`questions/later/en.yaml:${line + 1}  draft: `)
})

test('advice fails nothing, except where it is to', () => {
  const first = changed(good, 'both', /(?<=id: fishing\n.*\n) *correct: true\n/, '')
  const always = changed(first, 'both', /(?<=id: trade\n.*\n)/, '          correct: true\n')
  const { run } = project(written('river', always))
  const advised = run('check.ts')
  expect(advised).toMatchObject({ status: 0, stdout: expect.stringMatching(/of advice/) })
  expect(advised.stderr).toMatch(/^questions\/river\/ar\.yaml:\d+ {2}advice: /m)
  const strict = run('check.ts', '--strict')
  expect(strict.status).toBe(1)
  // What counts as an error is among what is to be put right.
  expect(strict.stderr).toMatch(/\n[1-9]\d* things? to put right\n$/)
})

test('for programs it is JSON, and for GitHub annotations', () => {
  const { run } = project({ 'bad/en.yaml': broken.en })
  const finding = { file: 'questions/bad/en.yaml', line, message: expect.any(String) }
  const json = run('check.ts', '--format', 'json')
  expect(json.status).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject({ errors: [finding], drafts: [] })
  const github = run('check.ts', '--format', 'github')
  expect(github.stdout).toMatch(
    new RegExp(`^::error file=questions/bad/en.yaml,line=${line}::.`, 'm'),
  )
})

test.each([['--help'], ['-h']])('%s tells how it is called', (option) => {
  expect(project({}).run('check.ts', option)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npm run check'),
  })
})

test.each([['--fast'], ['--format', 'xml']])(
  'an option nobody knows is one sentence: %s %s',
  (...options) => {
    const { status, stderr } = project(written('good')).run('check.ts', ...options)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  },
)
