import { expect, test } from 'vitest'
import { picturedIn } from '../../../authoring/cards/pictured.ts'
import { pack } from '../../../authoring/pack.ts'
import { type Graphic, places } from '../../../src/quiz/quiz.ts'
import { rivers } from '../../support/quiz.ts'

const timeline = (at: Graphic['at']) => ({
  type: 'timeline',
  title: 'When?',
  point: 'flood',
  at,
  moments: [{ date: '2024', text: `drawn at ${at}`, paragraphs: [1], shape: 'moment' }],
})
const drawingOf = (graphics: Graphic[]) =>
  picturedIn([pack([{ ...rivers('en'), graphics }])])[0]?.drawing

test('a card shows the drawing that introduces its quiz, whatever else is drawn', () => {
  const drawing = drawingOf(places.map(timeline))
  expect(drawing).toContain('drawn at introduction')
  expect(drawing).not.toContain('drawn at feedback')
})

test('a quiz that nothing introduces has no drawing on its card', () => {
  const others = places.filter((at) => at !== 'introduction')
  expect(drawingOf(others.map(timeline))).toBe('')
})
