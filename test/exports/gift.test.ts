import fc from 'fast-check'
import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { explanation, questionName } from '../../src/exports/explanation.ts'
import { gift } from '../../src/exports/gift.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { bare, paragraphsOf } from '../support/markup.ts'
import { readMoodleGift } from '../support/moodle-gift.ts'
import { nastyQuiz, nastyQuizzes } from '../support/nasty-quiz.ts'

/** The quiz's title, as the last level of a category's path below the top one. */
const category = ({ title }: Quiz) =>
  `$course$/top/${plain(title).replace(/\s+/g, ' ').replaceAll('/', '//')}`

/** What of a quiz an importer has to give back. */
const expected = (quiz: Quiz) =>
  quiz.points.map((point, index) => ({
    category: category(quiz),
    name: questionName(point, index).replace(/&(?=&)/g, '& '),
    prompt: [bare(point.question.prompt)],
    choices: choicesOf(point.question).map(({ text, feedback, correct }) => ({
      correct,
      text: [bare(text)],
      feedback: [bare(feedback)],
    })),
    explanation: explanation(quiz, point).map(bare),
  }))

function byPegjs(quiz: Quiz) {
  const html = (found: { format: string; text: string } | null | undefined) => {
    expect(found?.format).toBe('html')
    return paragraphsOf(found?.text ?? '', quiz.lang)
  }
  const [first, ...questions] = parse(gift.write(quiz) as string)
  if (first?.type !== 'Category') throw new Error(`This became ${first?.type}.`)
  return questions.map((question) => {
    if (question.type !== 'MC') throw new Error(`This became ${question.type}.`)
    return {
      // The parser undoes no escapes here.
      category: first.title.replaceAll('\\\\', '\\'),
      name: question.title,
      prompt: html(question.stem),
      choices: question.choices.map(({ isCorrect, weight, text, feedback }) => {
        expect(weight).toBeNull()
        return { correct: isCorrect, text: html(text), feedback: html(feedback) }
      }),
      explanation: html(question.globalFeedback),
    }
  })
}

function byMoodle(quiz: Quiz) {
  const html = ({ format, text }: { format: string; text: string }) => {
    expect(format).toBe('html')
    return paragraphsOf(text, quiz.lang)
  }
  return readMoodleGift(gift.write(quiz) as string).map((question) => ({
    category: question.category,
    name: question.name,
    prompt: html(question.text),
    choices: question.answers.map((answer) => {
      expect([0, 1]).toContain(answer.fraction)
      return {
        correct: answer.fraction === 1,
        text: html(answer.text),
        feedback: html(answer.feedback),
      }
    }),
    explanation: html(question.general),
  }))
}

const readers = [
  ['gift-pegjs', byPegjs],
  ['what Moodle documents', byMoodle],
] as const

describe.each(readers)('GIFT read by %s', (_, read) => {
  it.each(['ar', 'en'] as const)('gives back an author’s quiz: %s', (lang) => {
    expect(read(seedLibrary(lang))).toEqual(expected(seedLibrary(lang)))
  })

  it('gives back every nasty text in every place', () => {
    expect(read(nastyQuiz())).toEqual(expected(nastyQuiz()))
  })

  it('gives back any quiz', () => {
    fc.assert(
      fc.property(nastyQuizzes(), (quiz) => {
        expect(read(quiz)).toEqual(expected(quiz))
      }),
      { numRuns: 150 },
    )
  })
})

it('gives each question its id and the quiz’s tag', () => {
  const [, first] = parse(gift.write(seedLibrary('ar')) as string)
  expect(first).toMatchObject({ id: 'ar-given-back', tags: ['seed-library'] })
})
