import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linked } from '../../src/newsletter/linked.ts'
import { anyQuestion } from '../kinds/questions.ts'
import { rivers } from '../support/quiz.ts'

it('is a link for each choice of one that is picked, and one for any other kind of question', () => {
  const quiz = rivers('ar')
  const [first] = quiz.points
  if (!first) throw new Error('The quiz has no point.')
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const point = { ...first, question }
      const links = linked({
        quiz,
        point,
        group: undefined,
        origin: 'https://example.org',
      })
      const picks = links.map(({ href }) => new URL(href).searchParams.get('pick'))
      expect(picks).toEqual(
        question.type === 'choice' ? question.choices.map(({ id }) => id) : [null],
      )
      for (const { href } of links) expect(new URL(href).pathname).toContain(question.id)
    }),
  )
})
