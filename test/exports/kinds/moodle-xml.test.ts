import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/exports/explanation.ts'
import { moodleXml } from '../../../src/exports/moodle-xml.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { plain } from '../../../src/quiz/text.ts'
import { bare, paragraphsOf } from '../../support/markup.ts'
import { faults, grammar } from '../../support/validate.ts'
import { asked, ofKinds, quizzes } from './questions.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => ['question', 'answer', 'subquestion'].includes(name),
})

interface Answer {
  fraction: string
  text: string
  feedback: { text: string }
  tolerance: string
}
interface Pair {
  text: string
  answer: { text: string }[]
}

/** The questions as the parser gives them, with a reader of their HTML. */
function read(quiz: Quiz) {
  const { quiz: found } = parser.parse(moodleXml.write(quiz) as string)
  const html = (text: string) => paragraphsOf(text, quiz.lang)
  return { questions: found.question.slice(1), html }
}

/** What an item, or its answer, says after it has been through Moodle. */
const inLine = (text: string) => plain(text).replace(/\r\n?/g, '\n')

describe.each(quizzes)('Moodle XML of the other kinds: %s', (_, make) => {
  const quiz = make()
  const { questions, html } = read(quiz)

  it('keeps to the grammar', async () => {
    expect(await faults(grammar('moodle'), moodleXml.write(quiz) as string)).toEqual([])
  })

  it('leaves no entity to a reader that loses what stands between two', () => {
    const texts = [...(moodleXml.write(quiz) as string).matchAll(/<text>(.*?)<\/text>/gs)]
    expect(texts.length).toBeGreaterThan(quiz.points.length)
    for (const [, text = ''] of texts) expect(text.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).toBe('')
  })

  it('holds every text, the key, and the reasons', () => {
    for (const [index, point] of quiz.points.entries()) {
      const { question } = point
      const found = questions[index]
      const prompt = html(found.questiontext.text)
      const why = html(found.generalfeedback.text)
      expect(prompt[0]).toBe(bare(question.prompt))
      expect(why.slice(-3)).toEqual(explanation(quiz, point).map(bare))
      const answers: Answer[] = found.answer ?? []
      switch (question.type) {
        case 'multiple':
          expect(found).toMatchObject({ type: 'multichoice', single: 'false' })
          expect(
            answers.map(({ fraction, text, feedback }) => [
              Number(fraction) > 0,
              html(text),
              html(feedback.text),
            ]),
          ).toEqual(
            question.choices.map(({ correct, text, feedback }) => [
              correct,
              [bare(text)],
              [bare(feedback)],
            ]),
          )
          break
        case 'order': {
          const inOrder = question.items.toSorted((a, b) => a.place - b.place)
          expect(found).toMatchObject({ type: 'ordering', selectcount: `${inOrder.length}` })
          expect(answers.map(({ fraction, text }) => [fraction, html(text)])).toEqual(
            inOrder.map(({ place, text }) => [`${place}`, [bare(text)]]),
          )
          for (const [n, { feedback }] of inOrder.entries())
            expect(why[n]?.endsWith(bare(feedback))).toBe(true)
          break
        }
        case 'match': {
          expect(found.type).toBe('matching')
          const pairs = found.subquestion.map(({ text, answer }: Pair) => [
            html(text),
            answer[0]?.text,
          ])
          const { targets, items } = question
          const textOf = (id: string) => targets.find((target) => target.id === id)?.text ?? ''
          const unused = targets.filter(({ id }) => items.every(({ target }) => target !== id))
          expect(pairs).toEqual([
            ...items.map(({ text, target }) => [[bare(text)], inLine(textOf(target))]),
            ...unused.map(({ text }) => [[], inLine(text)]),
          ])
          for (const [n, { feedback }] of items.entries())
            expect(why[n]?.endsWith(bare(feedback))).toBe(true)
          break
        }
        case 'number': {
          const { right, close, far } = question.feedback
          expect(found.type).toBe('numerical')
          expect(prompt[1]).toContain(bare(question.unit))
          expect(
            answers.map(({ fraction, text, tolerance, feedback }) => [
              fraction,
              text,
              tolerance,
              html(feedback.text),
            ]),
          ).toEqual([
            ['100', '40', '2', [bare(right)]],
            ['0', '35.5', '15.5', [bare(close)]],
            ['0', '*', '0', [bare(far)]],
          ])
          expect(why[0]).toBe(bare(question.note))
        }
      }
    }
  })
})

it('what is right adds up to the whole mark, and one wrong choice costs it', () => {
  for (const right of [1, 2, 3, 4, 5]) {
    const quiz = ofKinds('en', 'multiple')
    const choices = Array.from({ length: 6 }, (_, n) => ({
      ...asked('en', 'multiple').choices[0],
      id: `c-${n}`,
      correct: n < right,
    }))
    Object.assign(quiz.points[0]?.question ?? {}, { choices })
    const { questions } = read(quiz)
    const all: number[] = questions[0].answer.map(({ fraction }: Answer) => Number(fraction))
    expect(all.filter((each) => each > 0).reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 3)
    expect(all.filter((each) => each <= 0)).toEqual(Array(6 - right).fill(-100))
  }
})

it('a number without anything close has two answers, and one of decimals its own middle', () => {
  const quiz = ofKinds('en', 'number')
  const range = { from: 0.1, to: 0.3 }
  Object.assign(quiz.points[0]?.question ?? {}, { right: range, close: range })
  const answers: Answer[] = read(quiz).questions[0].answer
  expect(answers.map(({ text, tolerance }) => [text, tolerance])).toEqual([
    ['0.2', '0.1'],
    ['*', '0'],
  ])
})

it('the grammar refuses an answer out of its place', async () => {
  const good = moodleXml.write(ofKinds('ar')) as string
  for (const [from, to] of [
    ['fraction="33.33333"', 'fraction="33"'],
    ['<single>false</single>', '<single>true</single>'],
    ['<selectcount>3</selectcount>', ''],
    ['type="matching"', 'type="ddmatch"'],
    ['<tolerance>2</tolerance>', ''],
    ['<showunits>3</showunits>', ''],
  ] as const) {
    expect(good).toContain(from)
    expect(await faults(grammar('moodle'), good.replace(from, to))).not.toEqual([])
  }
})
