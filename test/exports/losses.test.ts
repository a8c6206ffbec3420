import { describe, expect, it, vi } from 'vitest'
import type { ExportLoss, FormatId } from '../../src/exports/export-format.ts'
import { findFormat, formats } from '../../src/exports/formats.ts'
import { gift } from '../../src/exports/gift.ts'
import { kahoot } from '../../src/exports/kahoot.ts'
import { withoutLosses } from '../../src/exports/losses.ts'
import { exportWords } from '../../src/exports/words.ts'
import { rivers } from '../support/quiz.ts'
import { asked, ofKinds } from './kinds/questions.ts'

// Two formats forget the kind that all of them have.
vi.mock('../../src/exports/choice/choice.ts', async (original) => {
  const { choice } = await original<typeof import('../../src/exports/choice/choice.ts')>()
  return { choice: { ...choice, gift: 'no-such-kind', kahoot: 'no-such-kind' } }
})

describe('a kind of question that a format does not have', () => {
  it.each([gift, kahoot])('is named for each of its questions: $id', (format) => {
    expect(format.losses(rivers())).toEqual(
      [1, 2, 3].map((step) => ({ step, what: 'no-such-kind' })),
    )
  })

  it.each([gift, kahoot])('is no part of the file: $id', (format) => {
    expect(() => format.write(rivers())).toThrow('no-such-kind')
    const rest = withoutLosses(rivers(), format.losses(rivers()))
    expect(rest.points).toEqual([])
    expect(() => format.write(rest)).not.toThrow()
  })
})

it('a quiz without its losses has the other questions, in their order', () => {
  const losses: ExportLoss[] = [
    { step: 2, what: 'prompt', found: 130, limit: 120 },
    { step: 2, what: 'choices', found: 5, limit: 4 },
  ]
  const { points } = rivers()
  expect(withoutLosses(rivers(), losses).points).toEqual([points[0], points[2]])
  expect(withoutLosses(rivers(), [])).toEqual(rivers())
})

it('a spreadsheet for games has questions with choices alone', () => {
  const others: FormatId[] = ['kahoot.xlsx', 'wayground.csv']
  for (const format of formats.filter(({ id }) => id !== 'kahoot.xlsx' && id !== 'gift'))
    expect(format.losses(ofKinds('ar')).map(({ step }) => step)).toEqual(
      others.includes(format.id) ? [2, 3, 4] : [],
    )
  expect(kahoot.losses(ofKinds('en')).map(({ step }) => step)).toEqual([2, 3, 4])
})

it.each([
  ['whole numbers that can be counted', { from: 1, to: 200 }, []],
  ['one number, whole or not', { from: 12.5, to: 12.5 }, []],
  ['more than can be counted', { from: 0, to: 200 }, [{ step: 1, what: 'range' }]],
  ['with all that is between', { from: 0.5, to: 1.5 }, [{ step: 1, what: 'range' }]],
])('H5P holds a number by its digits: %s', (_, right, losses) => {
  const quiz = ofKinds('ar', 'number')
  const question = { ...asked('ar', 'number'), right, close: right }
  Object.assign(quiz.points[0] ?? {}, { question })
  const h5p = findFormat('h5p')
  expect(h5p?.losses(quiz)).toEqual(losses)
  if (losses.length > 0) expect(() => h5p?.write(quiz)).toThrow('range')
})

describe.each(['ar', 'en'] as const)('the sentence on a loss: %s', (lang) => {
  it('names the question, and what is too much of it', () => {
    const each = exportWords[lang].losses.each
    const sentences = (['prompt', 'choice', 'choices'] as const).map((what) =>
      each({ step: 7, what, found: 130, limit: 120 }),
    )
    for (const sentence of sentences)
      for (const number of ['7', '130', '120']) expect(sentence).toContain(number)
    const whole = (['no-such-kind', 'range'] as const).map((what) => each({ step: 7, what }))
    for (const sentence of whole) expect(sentence).toContain('7')
    expect(new Set([...sentences, ...whole]).size).toBe(5)
  })
})
