import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fsImplementations, H5PConfig, LibraryManager } from '@lumieducation/h5p-server'
import AggregateH5pError from '@lumieducation/h5p-server/build/src/helpers/AggregateH5pError.js'
import H5pError from '@lumieducation/h5p-server/build/src/helpers/H5pError.js'
import PackageValidator from '@lumieducation/h5p-server/build/src/PackageValidator.js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { explanation } from '../../src/exports/explanation.ts'
import { h5p } from '../../src/exports/h5p.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { filesOf } from '../support/archive.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { multiChoice, questionSet, today, unlike } from '../support/h5p-content-types.ts'
import { h5pSite } from '../support/h5p-site.ts'
import { bare, paragraphsOf } from '../support/markup.ts'
import { nastyQuiz } from '../support/nasty-quiz.ts'

const packageOf = (quiz: Quiz) => filesOf(h5p.write(quiz, 'https://fahm.example'))

const contentOf = (quiz: Quiz) => JSON.parse(packageOf(quiz)['content/content.json'] ?? '')

/** The texts of blocks that say their language, their direction and their side, each kept apart. */
function textsOf(html: string, lang: Lang): string[] {
  return paragraphsOf(html, lang).map((text) => {
    expect([text[0], text.at(-1)]).toEqual([lang === 'ar' ? '\u2067' : '\u2066', '\u2069'])
    return text.replace(/[\u2066-\u2069]/g, '')
  })
}

/** The ids of what H5P's own rules find wrong with a package; empty where nothing is. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-h5p-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const libraries = new LibraryManager(new fsImplementations.FileLibraryStorage(folder))
  const validator = new PackageValidator(new H5PConfig(), libraries)
  try {
    expect(await validator.validateExtractedPackage(folder)).toBe(true)
    return []
  } catch (error) {
    if (error instanceof AggregateH5pError) return error.getErrors().map((each) => each.errorId)
    if (error instanceof H5pError) return [error.errorId]
    throw error
  }
}

const quizzes: [string, () => Quiz][] = [
  ['an author’s quiz in Arabic', () => seedLibrary('ar')],
  ['an author’s quiz in English', () => seedLibrary('en')],
  ['a nasty quiz', () => nastyQuiz()],
]

describe('an H5P package', () => {
  it.each(quizzes)('is valid, and holds content alone: %s', async (_, make) => {
    const files = packageOf(make())
    expect(Object.keys(files)).toEqual(['content/content.json', 'h5p.json'])
    expect(await faultsOf(files)).toEqual([])
  })

  it.each(quizzes)('holds every text with its language and direction: %s', (_, make) => {
    const quiz = make()
    const content = contentOf(quiz)
    expect(content.questions).toHaveLength(quiz.points.length)
    for (const [index, point] of quiz.points.entries()) {
      const { question, answers, overallFeedback } = content.questions[index].params
      expect(textsOf(question, quiz.lang)).toEqual([bare(point.question.prompt)])
      expect(
        answers.map(
          (answer: {
            correct: boolean
            text: string
            tipsAndFeedback: { chosenFeedback: string }
          }) => ({
            correct: answer.correct,
            text: textsOf(answer.text, quiz.lang),
            feedback: textsOf(answer.tipsAndFeedback.chosenFeedback, quiz.lang),
          }),
        ),
      ).toEqual(
        choicesOf(point.question).map(({ correct, text, feedback }) => ({
          correct,
          text: [bare(text)],
          feedback: [bare(feedback)],
        })),
      )
      const why = `<p lang="${quiz.lang}" dir="${quiz.lang === 'ar' ? 'rtl' : 'ltr'}">${overallFeedback[0].feedback}</p>`
      expect(textsOf(why, quiz.lang)).toEqual([explanation(quiz, point).map(bare).join(' ')])
    }
  })

  it('asks for the libraries of today', () => {
    const about = JSON.parse(packageOf(seedLibrary('ar'))['h5p.json'] ?? '')
    const content = contentOf(seedLibrary('ar'))
    const asked = about.preloadedDependencies.map(
      (library: { machineName: string; majorVersion: number; minorVersion: number }) =>
        `${library.machineName} ${library.majorVersion}.${library.minorVersion}`,
    )
    expect(asked).toEqual(['H5P.QuestionSet 1.20', 'H5P.MultiChoice 1.16'])
    for (const { library } of content.questions) expect(asked).toContain(library)
    expect(about.source).toBe('https://fahm.example/ar/seed-library')
  })

  it('names each question by an id of its own, the same every time', () => {
    const ids = (quiz: Quiz) =>
      JSON.parse(packageOf(quiz)['content/content.json'] ?? '').questions.map(
        (question: { subContentId: string }) => question.subContentId,
      )
    const all = [...ids(seedLibrary('ar')), ...ids(seedLibrary('en'))]
    expect(new Set(all).size).toBe(all.length)
    expect(ids(seedLibrary('ar'))).toEqual(all.slice(0, seedLibrary('ar').points.length))
    for (const id of all)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('a site that holds the libraries of today', () => {
  it.each(quizzes)('finds every field in its place, and no other: %s', (_, make) => {
    const [main] = today
    expect(unlike(main?.fields ?? {}, contentOf(make()), today)).toEqual([])
  })

  it.each(quizzes)('keeps every question and text: %s', async (_, make) => {
    const kept = await h5pSite(today)(h5p.write(make()) as Uint8Array)
    const said = (content: object) => JSON.stringify(content).replace(/<[^>]*>/g, '')
    expect(said(kept)).toBe(said(contentOf(make())))
  })

  it('keeps the side and the direction of texts, though it takes attributes off', async () => {
    const kept = await h5pSite(today)(h5p.write(seedLibrary('ar')) as Uint8Array)
    const { question, answers } = kept.questions[0].params
    for (const html of [question, answers[0].text, kept.introPage.introduction])
      expect(html).toMatch(/^<(p|div) style="text-align:right">\u2067.*\u2069<\/\1>$/)
  })

  it('is told what is missing where it holds older ones alone', async () => {
    const older = [questionSet(17, ['H5P.MultiChoice 1.14']), multiChoice(14)]
    await expect(h5pSite(older)(h5p.write(seedLibrary('ar')) as Uint8Array)).rejects.toMatchObject({
      errorId: 'install-missing-libraries',
    })
  })
})

it('a field that is missing, unknown or of another type is found', () => {
  const [main] = today
  const wrong = (change: (content: ReturnType<typeof contentOf>) => void) => {
    const content = contentOf(seedLibrary('ar'))
    change(content)
    return unlike(main?.fields ?? {}, content, today)
  }
  expect(wrong((content) => delete content.texts.next)).toHaveLength(1)
  expect(wrong((content) => Object.assign(content.endGame, { more: 1 }))).toHaveLength(1)
  expect(wrong((content) => Object.assign(content, { passPercentage: '50' }))).toHaveLength(1)
  expect(
    wrong((content) => Object.assign(content.questions[0], { library: 'H5P.MultiChoice 1.14' })),
  ).toHaveLength(1)
  expect(wrong((content) => delete content.questions[1].params.UI.a11yCheck)).toHaveLength(1)
})

describe('H5P refuses', () => {
  const about = (change: object) => {
    const files = packageOf(seedLibrary('ar'))
    return {
      ...files,
      'h5p.json': JSON.stringify({ ...JSON.parse(files['h5p.json'] ?? ''), ...change }),
    }
  }
  const { 'content/content.json': content = '', 'h5p.json': description = '' } = packageOf(
    seedLibrary('ar'),
  )
  it.each([
    ['no content', 'invalid-content-folder', { 'h5p.json': description }],
    ['no description', 'invalid-h5p-json-file', { 'content/content.json': content }],
    [
      'content that is no JSON',
      'unable-to-parse-package',
      { 'h5p.json': description, 'content/content.json': content.slice(1) },
    ],
    [
      'a licence with its version in the name',
      'invalid-h5p-json-file-2',
      about({ license: 'CC BY 4.0' }),
    ],
    ['no main library', 'invalid-h5p-json-file-2', about({ mainLibrary: undefined })],
    ['a program among the content', 'not-in-whitelist', { ...about({}), 'content/run.exe': 'MZ' }],
  ])('%s', async (_, fault, files) => {
    expect(await faultsOf(files as Record<string, string>)).toEqual([fault])
  })
})
