import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { explanation, questionName } from '../../src/exports/explanation.ts'
import { gift } from '../../src/exports/gift.ts'
import { moodleXml } from '../../src/exports/moodle-xml.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { bare, paragraphsOf } from '../support/markup.ts'
import { nastyQuiz, nastyQuizzes } from '../support/nasty-quiz.ts'
import { faults, grammar } from '../support/validate.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => ['question', 'answer'].includes(name),
})

interface Written {
  name: { text: string }
  questiontext: { text: string }
  generalfeedback: { text: string }
  answer: { fraction: string; text: string; feedback: { text: string } }[]
}

function read(quiz: Quiz) {
  const { quiz: found } = parser.parse(moodleXml.write(quiz) as string)
  const html = ({ text }: { text: string }) => paragraphsOf(text, quiz.lang)
  const [category, ...questions] = found.question
  return {
    category: category.category.text,
    questions: questions.map(({ name, questiontext, generalfeedback, answer }: Written) => {
      return {
        name: name.text,
        prompt: html(questiontext),
        explanation: html(generalfeedback),
        choices: answer.map((each) => ({
          fraction: each.fraction,
          text: html(each),
          feedback: html(each.feedback),
        })),
      }
    }),
  }
}

const expected = (quiz: Quiz) =>
  quiz.points.map((point, index) => ({
    name: questionName(point, index),
    prompt: [bare(point.question.prompt)],
    explanation: explanation(quiz, point).map(bare),
    choices: choicesOf(point.question).map(({ text, feedback, correct }) => ({
      fraction: correct ? '100' : '0',
      text: [bare(text)],
      feedback: [bare(feedback)],
    })),
  }))

describe('Moodle XML', () => {
  it.each([
    ['an author’s quiz in Arabic', () => seedLibrary('ar')],
    ['an author’s quiz in English', () => seedLibrary('en')],
    ['a nasty quiz', () => nastyQuiz()],
  ])('keeps to the grammar and gives back every text: %s', async (_, make) => {
    const quiz = make()
    expect(await faults(grammar('moodle'), moodleXml.write(quiz) as string)).toEqual([])
    expect(read(quiz).questions).toEqual(expected(quiz))
  })

  it('gives back any quiz', () => {
    fc.assert(
      fc.property(nastyQuizzes(), (quiz) => {
        expect(read(quiz).questions).toEqual(expected(quiz))
      }),
      { numRuns: 100 },
    )
  })

  it('puts the questions into a category of the quiz’s name, whose slashes are no levels', () => {
    expect(read({ ...seedLibrary('en'), title: 'Either/or' }).category).toBe(
      '$course$/top/Either//or',
    )
  })
})

describe.each([
  ['ar', 'right', 'none'],
  ['en', 'left', 'abc'],
] as const)('in Moodle of any language a quiz in %s', (lang, side, numbering) => {
  it.each([moodleXml, gift])('is aligned to its own side: $id', (format) => {
    const written = (format.write(seedLibrary(lang)) as string).replaceAll('\\', '')
    const paragraphs = [...written.matchAll(/<p [^>]*>/g)]
    expect(paragraphs.length).toBeGreaterThan(20)
    for (const [tag] of paragraphs) expect(tag).toContain(`style="text-align: ${side}"`)
  })

  it('numbers choices by letters of its own alphabet or not at all', () => {
    const written = moodleXml.write(seedLibrary(lang)) as string
    const found = [...written.matchAll(/<answernumbering>(.*?)</g)].map(([, said]) => said)
    expect(found).toEqual(seedLibrary(lang).points.map(() => numbering))
  })
})

it('the grammar refuses what is out of order', async () => {
  const good = moodleXml.write(seedLibrary('ar')) as string
  for (const [from, to] of [
    ['fraction="100"', 'fraction="50"'],
    ['type="category"', 'type="essay"'],
    ['<single>true</single>', ''],
    [']]>', ']]'],
  ]) {
    expect(await faults(grammar('moodle'), good.replace(from ?? '', to ?? ''))).not.toEqual([])
  }
})
