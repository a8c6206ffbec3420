import fc from 'fast-check'
import type { Question } from '../../src/kinds/kinds.ts'

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/)
const ids = (least: number) => fc.uniqueArray(id, { minLength: least, maxLength: 6 })
const said = { text: 'Text.', feedback: 'Why.' }
const about = { id: 'asked', prompt: 'What is it?' }

const choices = (least: number) =>
  ids(2).chain((all) =>
    fc
      .subarray(all, { minLength: least, maxLength: all.length - 1 })
      .map((right) => all.map((id) => ({ id, ...said, correct: right.includes(id) }))),
  )

const oneRight = ids(2).chain((all) =>
  fc.constantFrom(...all).map((right) => all.map((id) => ({ id, ...said, correct: id === right }))),
)

const places = ids(2).chain((all) =>
  fc
    .shuffledSubarray(all, { minLength: all.length })
    .map((shown) => shown.map((id) => ({ id, ...said, place: all.indexOf(id) + 1 }))),
)

const pairs = fc.tuple(ids(2), ids(2)).chain(([items, targets]) =>
  fc
    .array(fc.constantFrom(...targets), { minLength: items.length, maxLength: items.length })
    .map((of) => ({
      targets: targets.map((id) => ({ id, text: 'Text.' })),
      items: items.map((id, i) => ({ id, ...said, target: of[i] ?? '' })),
    })),
)

const ranges = fc
  .uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 4, maxLength: 4 })
  .map((ends) => ends.sort((a, b) => a - b) as [number, number, number, number])
  .map(([a, b, c, d]) => ({ close: { from: a, to: d }, right: { from: b, to: c } }))

/** Questions of every kind, sound as the authors' check lets them through. */
export const questions: { [T in Question['type']]: fc.Arbitrary<Extract<Question, { type: T }>> } =
  {
    choice: oneRight.map((choices) => ({ ...about, type: 'choice', choices })),
    multiple: choices(1).map((choices) => ({ ...about, type: 'multiple', choices })),
    order: places.map((items) => ({ ...about, type: 'order', items })),
    match: pairs.map((pairs) => ({ ...about, type: 'match', ...pairs })),
    number: ranges.map((ranges) => ({
      ...about,
      type: 'number',
      unit: 'tons',
      ...ranges,
      feedback: { right: 'Right.', close: 'Close.', far: 'Far.' },
      note: '',
    })),
  }

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(...Object.values(questions))

/** A question with the fields of a form that a reader has filled in whole. */
export const answered = anyQuestion.chain((question) =>
  filled(question).map((fields) => ({ question, fields: new URLSearchParams(fields) })),
)

function filled(question: Question): fc.Arbitrary<[name: string, value: string][]> {
  switch (question.type) {
    case 'choice':
      return fc.constantFrom(...question.choices).map(({ id }) => [['answer', id]])
    case 'multiple':
      return fc
        .shuffledSubarray(question.choices, { minLength: 1 })
        .map((ticked) => ticked.map(({ id }) => ['answer', id]))
    case 'order':
      return fc
        .shuffledSubarray(question.items, { minLength: question.items.length })
        .map((items) => items.map(({ id }, i) => [`place.${id}`, String(i + 1)]))
    case 'match':
      return fc
        .array(fc.constantFrom(...question.targets), {
          minLength: question.items.length,
          maxLength: question.items.length,
        })
        .map((of) => question.items.map(({ id }, i) => [`to.${id}`, of[i]?.id ?? '']))
    case 'number':
      return fc
        .oneof(
          fc.integer(),
          fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Number(n.toFixed(4))),
        )
        .map((value) => [['answer', value.toFixed(Number.isInteger(value) ? 0 : 4)]])
  }
}
