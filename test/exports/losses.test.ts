import { describe, expect, it, vi } from 'vitest'
import type { ExportLoss } from '../../src/exports/export-format.ts'
import { gift } from '../../src/exports/gift.ts'
import { kahoot } from '../../src/exports/kahoot.ts'
import { withoutLosses } from '../../src/exports/losses.ts'
import { exportWords } from '../../src/exports/words.ts'
import { rivers } from '../support/quiz.ts'

// Of today's kinds there is none that some format has not: two formats forget this one.
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

describe.each(['ar', 'en'] as const)('the sentence on a loss: %s', (lang) => {
  it('names the question, and what is too much of it', () => {
    const each = exportWords[lang].losses.each
    const sentences = (['prompt', 'choice', 'choices'] as const).map((what) =>
      each({ step: 7, what, found: 130, limit: 120 }),
    )
    for (const sentence of sentences)
      for (const number of ['7', '130', '120']) expect(sentence).toContain(number)
    const all = [...sentences, each({ step: 7, what: 'no-such-kind' })]
    expect(all[3]).toContain('7')
    expect(new Set(all).size).toBe(4)
  })
})
