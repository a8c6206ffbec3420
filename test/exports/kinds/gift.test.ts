import { parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/exports/explanation.ts'
import { gift } from '../../../src/exports/gift.ts'
import type { Question } from '../../../src/kinds/kinds.ts'
import type { Lang } from '../../../src/languages/languages.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { plain } from '../../../src/quiz/text.ts'
import { bare, paragraphsOf } from '../../support/markup.ts'
import { readMoodleGift } from '../../support/moodle-gift.ts'
import { quizzes } from './questions.ts'

/** Escapes that a reader has left in a target. */
const unescaped = (text: string) =>
  text.replace(/&&(058|092|035|061|123|125|126);/g, (_, code) => String.fromCharCode(Number(code)))

/** What GIFT says of a question between its braces. */
type Told =
  | { several: [right: boolean, text: string, feedback: string][] }
  | { pairs: [item: string, target: string][] }
  | { numbers: [from: number, to: number, right: boolean, feedback: string][]; far: string }

const oneLine = (text: string) =>
  plain(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=&)/g, '& ')

function expected(question: Question): Told {
  switch (question.type) {
    case 'multiple':
      return {
        several: question.choices.map(({ correct, text, feedback }) => [
          correct,
          bare(text),
          bare(feedback),
        ]),
      }
    case 'order':
      return { pairs: question.items.map(({ text, place }) => [bare(text), `${place}`]) }
    case 'match': {
      const { targets, items } = question
      const textOf = (id: string) => oneLine(targets.find((each) => each.id === id)?.text ?? '')
      const unused = targets.filter(({ id }) => items.every(({ target }) => target !== id))
      return {
        pairs: [
          ...items.map(({ text, target }): [string, string] => [bare(text), textOf(target)]),
          ...unused.map(({ id }): [string, string] => ['', textOf(id)]),
        ],
      }
    }
    case 'number': {
      const { right, close, feedback } = question
      return {
        numbers: [
          [right.from, right.to, true, bare(feedback.right)],
          [close.from, close.to, false, bare(feedback.close)],
        ],
        far: bare(feedback.far),
      }
    }
    default:
      throw new Error('It is a choice.')
  }
}

/** The one paragraph of a text in HTML; none of an empty one. */
const only = (html: string, lang: Lang) => paragraphsOf(html, lang).join('|')

function byPegjs(quiz: Quiz) {
  const html = (found: { text: string } | null | undefined) => only(found?.text ?? '', quiz.lang)
  return parse(gift.write(quiz) as string)
    .slice(1)
    .map((question): Told => {
      switch (question.type) {
        case 'MC':
          return {
            several: question.choices.map(({ isCorrect, weight, text, feedback }) => {
              expect(isCorrect).toBe(false)
              return [(weight ?? 0) > 0, html(text), html(feedback)]
            }),
          }
        case 'Matching':
          return {
            pairs: question.matchPairs.map(({ subquestion, subanswer }) => [
              html(subquestion),
              unescaped(subanswer),
            ]),
          }
        case 'Numerical': {
          if (!Array.isArray(question.choices)) throw new Error('One number.')
          const isRange = ({ text }: { text: { type: string } }) =>
            text.type === 'range' || 'numberLow' in text
          const all = question.choices.filter(isRange)
          const rest = question.choices.find((each) => !isRange(each))
          return {
            numbers: all.map(({ text, weight, feedback }) => [
              Number(text.numberLow),
              Number(text.numberHigh),
              weight === 100,
              html(feedback),
            ]),
            far: html(rest?.feedback),
          }
        }
        default:
          throw new Error(`This became ${question.type}.`)
      }
    })
}

function byMoodle(quiz: Quiz) {
  const html = ({ text }: { text: string }) => only(text, quiz.lang)
  return readMoodleGift(gift.write(quiz) as string).map(({ answers, pairs, numbers }): Told => {
    if (pairs) return { pairs: pairs.map(({ item, target }) => [html(item), target]) }
    if (numbers) {
      const [rest, ...all] = numbers.toReversed()
      return {
        numbers: all
          .toReversed()
          .map(({ from, to, fraction, feedback }) => [from, to, fraction === 1, html(feedback)]),
        far: html(rest?.feedback ?? { text: '' }),
      }
    }
    const sum = answers.reduce((all, { fraction }) => all + Math.max(fraction, 0), 0)
    expect(sum).toBeCloseTo(1, 4)
    return {
      several: answers.map(({ fraction, text, feedback }) => {
        if (fraction <= 0) expect(fraction).toBe(-1)
        return [fraction > 0, html(text), html(feedback)]
      }),
    }
  })
}

describe.each([
  ['gift-pegjs', byPegjs],
  ['what Moodle documents', byMoodle],
] as const)('GIFT of the other kinds read by %s', (_, read) => {
  it.each(quizzes)('gives back what can be answered: %s', (_, make) => {
    expect(read(make())).toEqual(make().points.map(({ question }) => expected(question)))
  })
})

it.each(quizzes)('the prompt, the reasons and the explanation are there: %s', (_, make) => {
  const quiz = make()
  for (const [index, found] of readMoodleGift(gift.write(quiz) as string).entries()) {
    const point = quiz.points[index]
    if (!point) throw new Error('There is one question too many.')
    const prompt = paragraphsOf(found.text.text, quiz.lang)
    const why = paragraphsOf(found.general.text, quiz.lang)
    const { question } = point
    expect(prompt[0]).toBe(bare(question.prompt))
    expect(why.slice(-3)).toEqual(explanation(quiz, point).map(bare))
    if (question.type === 'number') {
      expect(prompt[1]).toContain(bare(question.unit))
      expect(why[0]).toBe(bare(question.note))
    }
    if ('items' in question) {
      const above = why.slice(0, -3)
      expect(above).toHaveLength(question.items.length)
      for (const { text, feedback } of question.items)
        expect(
          above.some((said) => said.includes(bare(text)) && said.endsWith(bare(feedback))),
        ).toBe(true)
    }
    if (question.type === 'order') expect(prompt[1]).toContain(`${question.items.length}`)
  }
})
