import { expect, it } from 'vitest'
import { choicesIn, promptsOf, take } from './take.ts'

const rows = (...lines: string[]) =>
  take('river.csv', ['prompt,choice 1,choice 2,correct', ...lines].join('\n'))

const textsOf = ({ points }: Awaited<ReturnType<typeof rows>>) =>
  points.map(({ question }) =>
    choicesIn(question)
      .map(({ text }) => text)
      .join('|'),
  )

it('numbers of questions and letters of choices are left out where all have them', async () => {
  const taken = await rows(
    '1. Where?,A) Here,B) There,1',
    '3) Who?,أ- We,ب- They,2',
    '4- Why?,1. 5,2. 6,b',
  )
  expect(promptsOf(taken)).toEqual(['Where?', 'Who?', 'Why?'])
  expect(textsOf(taken)).toEqual(['Here|There', 'We|They', '5|6'])
})

it('they stay where one has none, or they are in no order', async () => {
  const taken = await rows(
    '1. Where?,A) Here,There,1',
    '1. Who?,B) We,A) They,1',
    '3.5 m?,1.5 m,2.5 m,a',
  )
  expect(promptsOf(taken)).toEqual(['1. Where?', '1. Who?', '3.5 m?'])
  expect(textsOf(taken)).toEqual(['A) Here|There', 'B) We|A) They', '1.5 m|2.5 m'])
})

it('they stay where they are of two kinds, or tell two choices apart', async () => {
  const taken = await rows('1. Where?,1 - 2,b) 2,1', '2. Who?,a) we,b) we,2')
  expect(textsOf(taken)).toEqual(['1 - 2|b) 2', 'a) we|b) we'])
})
