import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sift } from '../../../authoring/import/plan.ts'
import { readSource } from '../../../authoring/import/source.ts'
import { quizOf } from '../../../authoring/import/write.ts'
import { fileName, findFormat } from '../../../src/exports/formats.ts'
import type { Question } from '../../../src/kinds/kinds.ts'
import type { Lang } from '../../../src/languages/languages.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { houseText } from '../../support/house-texts.ts'
import { ofKinds } from './questions.ts'

async function comeBack(quiz: Quiz, id: string) {
  const format = findFormat(id) ?? expect.fail()
  const written = format.write(quiz)
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  const read = await readSource(fileName(quiz, format), bytes)
  if ('wrong' in read) throw new Error(read.wrong)
  const { drafts, skipped } = sift(read)
  expect(skipped).toEqual([])
  return quizOf(quiz.lang, drafts).points
}

type Written = Record<string, unknown> & { id: string; text: string; target?: string }

/** What a question says, whatever the ids of its parts, and the order of targets. */
function said(question: Question | Record<string, unknown>, whole: boolean) {
  const { id, type, prompt, choices, items, targets, unit, right, close, feedback } =
    question as Record<string, unknown>
  const list = (all: unknown) => (all as Written[] | undefined) ?? []
  const textOf = (target: unknown) => list(targets).find((each) => each.id === target)?.text
  const inOrder = list(items).toSorted((a, b) => Number(a.place ?? 0) - Number(b.place ?? 0))
  return {
    type,
    prompt,
    choices: list(choices).map(({ text, correct, feedback }) => [
      text,
      correct ?? false,
      whole && feedback,
    ]),
    items: inOrder.map(({ text, target, feedback }) => [text, textOf(target), whole && feedback]),
    targets: list(targets)
      .map(({ text }) => text)
      .toSorted(),
    ...(whole && { id, unit, right, close, feedback }),
  }
}

async function givesBack(quiz: Quiz, id: string, whole: boolean) {
  const points = await comeBack(quiz, id)
  expect(points.map(({ question }) => said(question, whole))).toEqual(
    quiz.points.map(({ question }) => said(question, whole)),
  )
  for (const [index, { explainer, question }] of quiz.points.entries()) {
    // A note stands above the explanation, as one of its paragraphs.
    const note = 'note' in question && question.note ? [question.note] : []
    if (whole) expect(points[index]?.explainer).toBe([...note, ...explainer].join('\n\n'))
  }
}

/** Quizzes of the other kinds whose texts are an author's. */
const anyQuiz = fc.constantFrom<Lang>('ar', 'en').chain((lang) => {
  const text = houseText(lang, true)
  const texts = (least: number, most: number) =>
    fc.uniqueArray(text, { minLength: least, maxLength: most })
  // Plain text, which the import takes for HTML where it looks like it, or says that it is.
  const target = houseText(lang, false).filter((each) => !each.startsWith('[html]'))
  const targets = fc.uniqueArray(target, { minLength: 2, maxLength: 6 })
  const reasons = fc.array(text, { minLength: 8, maxLength: 8 })
  const about = { prompt: text }
  const parts = (all: string[], why: string[]) =>
    all.map((text, n) => ({ id: `p-${n}`, text, feedback: why[n] ?? '' }))
  const multiple = fc.record({ ...about, all: texts(3, 6), reasons, right: fc.nat(4) }).map(
    ({ prompt, all, reasons, right }): Question => ({
      id: 'several',
      type: 'multiple',
      prompt,
      choices: parts(all, reasons).map((each, n) => ({
        ...each,
        correct: n <= Math.min(right, all.length - 2),
      })),
    }),
  )
  const order = texts(3, 7).chain((all) =>
    fc
      .record({
        ...about,
        reasons,
        places: fc.shuffledSubarray(
          all.map((_, n) => n + 1),
          { minLength: all.length },
        ),
      })
      .map(
        ({ prompt, reasons, places }): Question => ({
          id: 'order',
          type: 'order',
          prompt,
          items: parts(all, reasons).map((each, n) => ({ ...each, place: places[n] ?? 0 })),
        }),
      ),
  )
  const match = fc
    .record({
      ...about,
      items: texts(2, 8),
      targets,
      reasons,
      of: fc.array(fc.nat(5), { minLength: 8 }),
    })
    .map(
      ({ prompt, items, targets, reasons, of }): Question => ({
        id: 'match',
        type: 'match',
        prompt,
        targets: targets.map((text, n) => ({ id: `t-${n}`, text })),
        items: parts(items, reasons).map((each, n) => ({
          ...each,
          target: `t-${(of[n] ?? 0) % targets.length}`,
        })),
      }),
    )
  const number = fc
    .record({
      ...about,
      unit: text,
      ends: fc.uniqueArray(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 4, maxLength: 4 }),
      right: text,
      close: text,
      far: text,
    })
    .map(({ prompt, unit, ends, ...feedback }): Question => {
      const [a = 0, b = 0, c = 0, d = 0] = ends
        .toSorted((one, other) => one - other)
        .map((n) => n / 8)
      const ranges = { right: { from: b, to: c }, close: { from: a, to: d } }
      return { id: 'number', type: 'number', prompt, unit, ...ranges, feedback, note: '' }
    })
  return fc
    .record({
      heading: text,
      explainer: fc.array(text, { minLength: 1, maxLength: 2 }),
      questions: fc.tuple(multiple, order, match, number),
    })
    .map(({ heading, explainer, questions }) => ({
      ...ofKinds(lang),
      points: questions.map((question) => ({
        id: question.id,
        heading,
        paragraphs: [1],
        explainer,
        question,
      })),
    }))
})

describe.each(['moodle.xml', 'gift'])('what %s keeps, the import brings back', (id) => {
  it.each(['ar', 'en'] as const)('of a question of every other kind: %s', (lang) =>
    givesBack(ofKinds(lang), id, true),
  )

  it('of any quiz of them', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuiz, (quiz) => givesBack(quiz, id, true)),
      { numRuns: 60 },
    )
  })
})

it.each(['wayground.csv', 'kahoot.xlsx'])('several right choices come back from %s', (id) =>
  givesBack(ofKinds('en', 'multiple'), id, false),
)
