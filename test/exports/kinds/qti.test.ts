import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/exports/explanation.ts'
import type { Question } from '../../../src/kinds/kinds.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { filesOf } from '../../support/archive.ts'
import { bare } from '../../support/markup.ts'
import { faults } from '../../support/validate.ts'
import { versions } from '../qti-versions.ts'
import { asked, ofKinds, quizzes } from './questions.ts'

/** The key as QTI writes it, and what can be chosen, in the order it is shown in. */
function expected(question: Question): { key: string[]; texts: string[] } {
  switch (question.type) {
    case 'order':
      return {
        key: question.items.toSorted((a, b) => a.place - b.place).map(({ id }) => id),
        texts: question.items.map(({ text }) => bare(text)),
      }
    case 'match':
      return {
        key: question.items.map(({ id, target }) => `item-${id} target-${target}`),
        texts: [...question.items, ...question.targets].map(({ text }) => bare(text)),
      }
    case 'number':
      return { key: [`${(question.right.from + question.right.to) / 2}`], texts: [] }
    case 'choice':
    case 'multiple':
      return {
        key: question.choices.filter(({ correct }) => correct).map(({ id }) => id),
        texts: question.choices.map(({ text }) => bare(text)),
      }
  }
}

const reasons = (question: Question) =>
  'choices' in question ? question.choices : 'items' in question ? question.items : []

describe.each(versions)('$format.id of the other kinds', ({ format, grammarOf, tag }) => {
  const itemsOf = (quiz: Quiz) => {
    const files = filesOf(format.write(quiz))
    return quiz.points.map(({ question }) => files[`items/${question.id}.xml`] ?? '')
  }

  it.each(quizzes)('keeps to the grammar: %s', async (_, make) => {
    expect(await faults(grammarOf('qti22'), ...itemsOf(make()))).toEqual([])
  })

  it.each(quizzes)('holds every text, the key and the reasons: %s', (_, make) => {
    const quiz = make()
    for (const [index, xml] of itemsOf(quiz).entries()) {
      const { question } = quiz.points[index] ?? expect.fail()
      const why = explanation(quiz, quiz.points[index] ?? expect.fail()).map(bare)
      const item = new DOMParser().parseFromString(xml, 'text/xml')
      const texts = (...names: string[]) =>
        [...item.querySelectorAll(names.map(tag).join())].map(({ textContent }) => textContent)
      const { key, texts: shown } = expected(question)
      expect(texts('itemBody')[0]).toContain(bare(question.prompt))
      expect(texts('simpleChoice', 'simpleAssociableChoice')).toEqual(shown)
      const values = item.querySelectorAll(`${tag('correctResponse')} ${tag('value')}`)
      expect([...values].map(({ textContent }) => textContent)).toEqual(key)
      const feedback = [...item.querySelectorAll(tag('modalFeedback'))].map((found) => ({
        identifier: found.getAttribute('identifier'),
        said: [...found.querySelectorAll('p')].map(({ textContent }) => textContent ?? ''),
      }))
      for (const { said } of feedback) expect(said.slice(-3)).toEqual(why)
      if (question.type === 'number') {
        const { right, close, far } = question.feedback
        expect(feedback.map(({ identifier, said }) => [identifier, ...said.slice(0, 2)])).toEqual([
          ['right', bare(right), bare(question.note)],
          ['close', bare(close), bare(question.note)],
          ['far', bare(far), bare(question.note)],
        ])
        expect(texts('itemBody')[0]).toContain(bare(question.unit))
        continue
      }
      expect(feedback.map(({ identifier }) => identifier)).toEqual(['right', 'partly', 'wrong'])
      for (const { said } of feedback) {
        const parts = said.slice(1, -3)
        for (const { text, feedback } of reasons(question))
          expect(parts.filter((part) => part.endsWith(bare(feedback)))[0]).toContain(bare(text))
      }
    }
  })

  it('writes targets in an order that a player changes', () => {
    const [match] = itemsOf(ofKinds('ar', 'match'))
    expect(match).toMatch(/shuffle="true"/)
  })

  it('keeps items and targets apart that have the same id', () => {
    const [xml = ''] = itemsOf(ofKinds('en', 'match'))
    const ids = [...xml.matchAll(/ssociable-?[cC]hoice identifier="([^"]+)"/g)].map(([, id]) => id)
    const { items, targets } = asked('en', 'match')
    expect(new Set(ids).size).toBe(items.length + targets.length)
  })

  it.each([
    ['an attribute', ' class="x"$1>'],
    ['an element', '$1><x/>'],
  ])(
    'is refused by the grammar with %s it does not know, wherever that stands',
    async (_, more) => {
      const changed = itemsOf(ofKinds('ar')).flatMap((good) => {
        const names = new Set([...good.matchAll(/<([a-zA-Z-]+)/g)].map(([, name]) => name))
        return [...names].map((name) =>
          good.replace(new RegExp(`(?<=<${name}\\b[^>]*?)(/?)>`), more),
        )
      })
      const found = await faults(grammarOf('qti22'), ...changed)
      for (const index of changed.keys())
        expect(found.some((fault) => fault.startsWith(`${index}.xml:`))).toBe(true)
    },
  )
})
