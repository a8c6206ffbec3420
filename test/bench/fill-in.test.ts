import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillIn } from '../../bench/fill-in.ts'
import { check, unsure } from '../../src/kinds/buttons.ts'
import { drawnKind } from '../../src/kinds/drawings.ts'
import { unknown } from '../../src/kinds/kind.ts'
import { markResponse, readResponse } from '../../src/kinds/kinds.ts'
import { anyQuestion } from '../kinds/questions.ts'

it('answers every kind of question, in every turn', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.nat(500), async (question, turn) => {
      const asked = await drawnKind(question).ask({ lang: 'ar', question })
      const html = `<form class="ask" method="get" action="/ar">${asked}${unsure('ar')}${check('ar')}</form>`
      const { fields, action, isPost } = fillIn(html, 'form.ask', turn)
      const response = readResponse(question, fields)
      expect(response).not.toBe(unknown)
      expect(markResponse(question, String(response))).toBeDefined()
      expect([action, isPost]).toEqual(['/ar', false])
    }),
  )
})

it('sends the form’s own fields, and nothing that only programs fill in', () => {
  const html = `<form class="ask" method="post" action="/en">
    <input type="hidden" name="mode" value="test"><input type="text" name="trap"></form>`
  const { fields, isPost } = fillIn(html, 'form.ask', 0)
  expect([...fields]).toEqual([['mode', 'test']])
  expect(isPost).toBe(true)
})

it('says which form a page has not', () => {
  expect(() => fillIn('<p>', 'form.ask', 0)).toThrow('form.ask')
})
