import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linked } from '../../src/newsletter/linked.ts'
import { anyQuestion } from '../kinds/questions.ts'
import { rivers } from '../support/quiz.ts'

it('is a link for each choice of a question that one answers, and one for any other kind, below all there is to fill in', () => {
  const quiz = rivers('ar')
  const [first] = quiz.points
  if (!first) throw new Error('The quiz has no point.')
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const point = { ...first, question }
      const origin = 'https://example.org'
      const held = linked({ quiz, point, previous: undefined, group: undefined, origin })
      const links = [...held.choices, ...(held.button ? [held.button] : [])]
      const picks = links.map(({ href }) => new URL(href).searchParams.get('pick'))
      expect(picks).toEqual(
        question.type === 'choice' ? question.choices.map(({ id }) => id) : [null],
      )
      for (const { href } of links) expect(new URL(href).pathname).toContain(question.id)
      const parts = {
        choice: () => 0,
        multiple: () => ('choices' in question ? question.choices.length : 0),
        order: () => ('items' in question ? question.items.length : 0),
        match: () => ('items' in question ? question.items.length : 0),
        number: () => 0,
      }
      expect(held.lines).toHaveLength(parts[question.type]())
      expect(held.targets).toHaveLength('targets' in question ? question.targets.length : 0)
    }),
  )
})
