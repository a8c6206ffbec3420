import { expect, it } from 'vitest'
import { linesOf, promptsOf, rightOf, take } from './take.ts'

it('Aiken gives its questions, in either script', async () => {
  const taken = await take(
    'river.txt',
    `Where does it rise?\nA. In the hills\nB. In the sea\nANSWER: A\n\nAnd where\ndoes it end?\na) In the hills\n\nb) In the sea: the warm one\nAnswer: b.\nأين يصبّ النهر؟\nأ) في الجبل\nب) في البحر\nالإجابة: ب\n`,
  )
  expect(taken).toMatchObject({ skipped: [], changed: [] })
  expect(promptsOf(taken).slice(0, 2)).toEqual(['Where does it rise?', 'And where does it end?'])
  expect(rightOf(taken)).toEqual(['In the hills', 'In the sea: the warm one', '{ar:في البحر}'])
})

it('what is wrong with one question of it leaves the others', async () => {
  const taken = await take(
    'river.txt',
    'Where?\nA. Here\nB. There\n\nWho?\nA. We\nB. They\nANSWER: C\n\nWhen?\nA. In May\nB. In June\nANSWER: B\n\nWhy?\nA. Snow\nB. Rain\n',
  )
  expect(promptsOf(taken)).toEqual(['When?'])
  expect(linesOf(taken.skipped)).toEqual([1, 5, 15])
})
