import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sift } from '../../authoring/import/plan.ts'
import { readSource } from '../../authoring/import/source.ts'
import { quizOf } from '../../authoring/import/write.ts'
import { commaSeparated } from '../../src/exports/comma-separated.ts'
import { fileName, findFormat } from '../../src/exports/formats.ts'
import type { Choice } from '../../src/kinds/choice/kind.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { houseText } from '../support/house-texts.ts'

/** Quizzes of two to `most` choices a question, as they stand in a checked file. */
const quizzes = (most: number, html: boolean): fc.Arbitrary<Quiz> =>
  fc.constantFrom('ar' as const, 'en' as const).chain((lang) => {
    const text = houseText(lang, html)
    const choices = fc
      .uniqueArray(fc.record({ text, feedback: text }), {
        minLength: 2,
        maxLength: most,
        selector: ({ text }) => text,
      })
      .chain((texts) =>
        fc
          .nat(texts.length - 1)
          .map((right) =>
            texts.map((each, n) => ({ id: `c-${n}`, correct: n === right, ...each })),
          ),
      )
    return fc
      .array(
        fc.record({
          heading: text,
          prompt: text,
          explainer: fc.array(text, { minLength: 1, maxLength: 3 }),
          choices,
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((points) => ({
        ...seedLibrary(lang),
        points: points.map(({ heading, prompt, explainer, choices }, index) => ({
          id: `point-${index}`,
          heading,
          paragraphs: [index + 1],
          explainer,
          question: { id: `question-${index}`, type: 'choice' as const, prompt, choices },
        })),
      }))
  })

/** The quiz as the import of the project writes it from a file of this format. */
async function comeBack(quiz: Quiz, id: string) {
  const format = findFormat(id)
  if (!format) throw new Error(`There is no ${id}.`)
  const written = format.write(quiz)
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
  const read = await readSource(fileName(quiz, format), bytes)
  if ('wrong' in read) throw new Error(read.wrong)
  const { drafts, skipped } = sift(read)
  expect(skipped).toEqual([])
  const back = quizOf(quiz.lang, drafts)
  return { back, changed: drafts.flatMap(({ remarks }) => [...remarks.lost, ...remarks.missing]) }
}

/** The choices of a question as it stands in a quiz file. */
const writtenChoices = (question: object = {}): Partial<Choice>[] =>
  'choices' in question ? (question.choices as Partial<Choice>[]) : []

const formats = [
  { id: 'moodle.xml', most: 6, whole: true, explained: true },
  { id: 'gift', most: 6, whole: true, explained: true },
  { id: 'wayground.csv', most: 5, whole: false, explained: true },
  { id: 'kahoot.xlsx', most: 4, whole: false, explained: false },
]

describe.each(formats)('what $id keeps, the project’s own import brings back', (kept) => {
  const givesBack = async (quiz: Quiz) => {
    const { back, changed } = await comeBack(quiz, kept.id)
    expect(changed).toEqual([])
    expect(back.points).toHaveLength(quiz.points.length)
    for (const [index, { heading, paragraphs, explainer, question }] of quiz.points.entries()) {
      const found = back.points[index]
      const asked = choicesOf(question)
      const choices = writtenChoices(found?.question)
      expect(found?.question.prompt).toBe(question.prompt)
      expect(choices.map(({ text, correct }) => [text, correct ?? false])).toEqual(
        asked.map(({ text, correct }) => [text, correct]),
      )
      if (kept.explained) expect(found?.explainer).toBe(explainer.join('\n\n'))
      if (!kept.whole) continue
      expect(found).toMatchObject({ heading, paragraphs, question: { id: question.id } })
      expect(choices.map(({ feedback }) => feedback)).toEqual(asked.map(({ feedback }) => feedback))
    }
    if (!kept.whole) return
    const { title, date } = quiz.source
    expect(back.source).toMatchObject({ title, date })
  }

  it.each(['ar', 'en'] as const)('an author’s quiz: %s', (lang) => givesBack(seedLibrary(lang)))

  it('choices that are numbers, whose places are others', () => {
    const quiz = structuredClone(seedLibrary('en'))
    for (const { question } of quiz.points) {
      const numbers = ['2', '3', '1'].map((text, n) => ({
        id: `n-${text}`,
        text,
        correct: n === 1,
        feedback: `Because of ${text}.`,
      }))
      Object.assign(question, { choices: numbers })
    }
    return givesBack(quiz)
  })

  it('a text in several lines, in one', async () => {
    const quiz = structuredClone(seedLibrary('en'))
    const [{ question } = expect.fail()] = quiz.points
    question.prompt = 'Which of them:\nthis,\n\nor that?'
    const { back } = await comeBack(quiz, kept.id)
    expect(back.points[0]?.question.prompt).toBe('Which of them: this, or that?')
    expect(back.points).toHaveLength(quiz.points.length)
  })

  it('any quiz', async () => {
    await fc.assert(fc.asyncProperty(quizzes(kept.most, kept.whole), givesBack), { numRuns: 100 })
  })
})

const namings = {
  place: (choices: Choice[]) => choices.findIndex(({ correct }) => correct) + 1,
  letter: (choices: Choice[]) => 'ABCDEF'[choices.findIndex(({ correct }) => correct)] ?? '',
  text: (choices: Choice[]) => plain(choices.find(({ correct }) => correct)?.text ?? ''),
}

describe.each(['place', 'letter', 'text'] as const)(
  'a table that names the right one by its %s',
  (how) => {
    it('comes back with no other right answer, or is left out', async () => {
      const each = fc.asyncProperty(quizzes(6, false), async ({ lang, points }) => {
        const places = [0, 1, 2, 3, 4, 5]
        const rows = points.map(({ question }) => {
          const texts = places.map((n) => plain(choicesOf(question)[n]?.text ?? ''))
          return [plain(question.prompt), ...texts, namings[how](choicesOf(question))]
        })
        const titles = ['prompt', ...places.map((n) => `choice ${n + 1}`), 'correct']
        const table = new TextEncoder().encode(commaSeparated([titles, ...rows]))
        const read = await readSource('table.csv', table)
        if ('wrong' in read) throw new Error(read.wrong)
        const { drafts, skipped } = sift(read)
        expect(drafts.length + skipped.length).toBe(points.length)
        // What is there in part says so in its prompt.
        const whole = drafts.filter(({ remarks }) => remarks.missing.length === 0)
        for (const { question } of quizOf(lang, whole).points) {
          const right = writtenChoices(question).find(({ correct }) => correct)?.text
          const asked = points.filter((point) => point.question.prompt === question.prompt)
          const rights = asked.flatMap((point) =>
            choicesOf(point.question).filter(({ correct }) => correct),
          )
          expect(rights.map(({ text }) => text)).toContain(right)
        }
      })
      await fc.assert(each, { numRuns: 100 })
    })
  },
)
