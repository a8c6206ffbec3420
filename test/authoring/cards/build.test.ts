import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildCards } from '../../../authoring/cards/build.ts'
import { takeCards } from '../../../authoring/cards/cards.ts'
import type { Lang } from '../../../src/languages/languages.ts'
import type { QuizCard } from '../../../src/quiz/quiz.ts'
import { cardPath } from '../../../src/site/assets.ts'

// Drawing takes a quarter of a second a card, and ten times that on a machine busy with more.
vi.setConfig({ testTimeout: 120_000 })

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fahm-cards-'))
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(root, 'node_modules'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const quiz = (slug: string, lang: Lang, questions: number): QuizCard => ({
  slug,
  lang,
  title: lang === 'ar' ? 'النهر: من أين وإلى أين؟' : 'The river: from where to where?',
  summary: 's',
  minutes: 3,
  questions,
  date: '2026-03-01',
  articleDate: '2026-02-03',
})
const quizzes = [quiz('river', 'ar', 2), quiz('river', 'en', 2), quiz('sea', 'ar', 1)]
const drawn = () =>
  readdirSync(join(root, 'build/cards')).map((name) => [
    name,
    statSync(join(root, 'build/cards', name)).mtimeMs,
  ])

test('every quiz, language and score has a card, 1200×630 and at most 100 KB', async () => {
  await buildCards(root, quizzes)
  const { files, hashes } = takeCards(root, quizzes)
  expect(files.size).toBe(4 + 4 + 3)
  for (const picture of files.values()) {
    const { width, height } = PNG.sync.read(picture)
    expect([width, height]).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(100 * 1024)
  }
  for (const { slug, lang, questions } of quizzes) {
    const hash = hashes[slug]?.[lang] ?? ''
    for (const score of [undefined, ...Array(questions + 1).keys()])
      expect(files.has(cardPath(slug, lang, hash, score))).toBe(true)
  }
})

test('more cards than a deployment takes are not drawn, and the build says so', async () => {
  const sentences = await buildCards(root, [quiz('ocean', 'en', 19_899)])
  expect(sentences).toEqual([expect.stringContaining('19901')])
  expect(existsSync(join(root, 'build/cards'))).toBe(false)
})

test('a card is drawn once; a changed title draws its own language anew under new names', async () => {
  await buildCards(root, quizzes)
  const [before, names] = [drawn(), takeCards(root, quizzes).hashes]
  await buildCards(root, quizzes)
  expect(drawn()).toEqual(before)

  const changed = quizzes.map((each) => (each.lang === 'en' ? { ...each, title: 'A sea' } : each))
  await buildCards(root, changed)
  const after = takeCards(root, changed).hashes
  expect(after.river?.ar).toBe(names.river?.ar)
  expect(after.river?.en).not.toBe(names.river?.en)
  const kept = drawn().filter((card) => before.some((known) => String(known) === String(card)))
  expect([kept.length, drawn().length]).toEqual([7, 11])
})

test('a changed drawing draws the card of its quiz anew, and no score', async () => {
  const [river] = quizzes
  if (!river) throw new Error('There is no quiz.')
  const pictured = { ...river, drawing: '<figure class="graphic"><p>7</p></figure>' }
  await buildCards(root, [pictured])
  const before = drawn()
  await buildCards(root, [{ ...pictured, drawing: '<figure class="graphic"><p>8</p></figure>' }])
  const kept = drawn().filter((card) => before.some((known) => String(known) === String(card)))
  expect([kept.length, drawn().length]).toEqual([3, 4])
})

test('without a browser nothing is drawn, and it says so', async () => {
  vi.stubEnv('CHROME_PATH', join(root, 'no-browser'))
  const said = await buildCards(root, quizzes)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('no-browser')
  expect(takeCards(root, quizzes)).toEqual({ files: new Map(), hashes: {} })
})

test('a quiz whose cards are not all there has none', async () => {
  await buildCards(root, quizzes)
  const [first] = drawn()
  rmSync(join(root, 'build/cards', String(first?.[0])))
  expect(takeCards(root, quizzes).files.size).toBeGreaterThan(0)
  const whole = quizzes.filter(({ slug, lang }) => takeCards(root, quizzes).hashes[slug]?.[lang])
  expect(whole).toHaveLength(2)
})

test('a title with letters the typefaces lack is named, and its quiz has no card', async () => {
  const [river] = quizzes
  if (!river) throw new Error('There is no quiz.')
  const odd = { ...river, title: 'نهر 漢字' }
  const said = await buildCards(root, [odd])
  expect(said.join()).toContain('questions/river/ar.yaml')
  expect(takeCards(root, [odd]).files.size).toBe(0)
})

test('what an interrupted build left behind is not taken for a card', async () => {
  await buildCards(root, quizzes)
  const before = drawn()
  writeFileSync(join(root, 'build/cards/0123456789abcdef.png.part'), 'half')
  await buildCards(root, quizzes)
  expect(drawn()).toEqual(before)
})
