import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknown } from '../../src/kinds/kind.ts'
import {
  longestAnswer,
  markResponse,
  type Question,
  readResponse,
  verdictOf,
} from '../../src/kinds/kinds.ts'
import { storedParts, storeParts, untouched } from '../../src/kinds/stored.ts'
import { answered, anyQuestion, questions } from './questions.ts'

const read = (question: Question, fields: URLSearchParams) => {
  const response = readResponse(question, fields)
  if (typeof response !== 'string') throw new Error(`No response: ${JSON.stringify(response)}`)
  return response
}

describe('a response of any kind', () => {
  it('comes out of a form in one spelling, and out of a link of it in the same', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const response = read(question, fields)
        expect(read(question, new URLSearchParams({ answer: response }))).toBe(response)
      }),
    )
  })

  it('stands in an address and in a form as it is written, without the sign that parts answers', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const response = read(question, fields)
        expect(new URLSearchParams({ answer: response }).toString()).toBe(`answer=${response}`)
        expect(response).toMatch(/^[a-z0-9*_-]+$/)
      }),
    )
  })

  it('is that one does not know, whatever was ticked, chosen or typed before', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const given = new URLSearchParams(fields)
        given.append('answer', unknown)
        expect(read(question, given)).toBe(unknown)
      }),
    )
  })

  it('is never longer in an event than the longest', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const parts = markResponse(question, read(question, fields)) ?? []
        const [given, ...marks] = storeParts(parts)
        const stored = JSON.stringify([question.id, given, 0, ...marks])
        expect(stored.length).toBeLessThanOrEqual(longestAnswer(question))
      }),
    )
  })

  it('has its parts in an event, but what was left untouched', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const parts = markResponse(question, read(question, fields)) ?? []
        const right = verdictOf(question, parts) === 'right'
        const kept = parts.filter(({ value, part }) => part === '' || value !== untouched)
        expect(storedParts(storeParts(parts), right)).toEqual(kept)
      }),
    )
  })

  it('has the same parts as that of somebody who does not know', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const parts = (response: string) =>
          markResponse(question, response)?.map(({ part }) => part)
        expect(parts(read(question, fields))).toEqual(parts(unknown))
      }),
    )
  })

  it('is nothing, or is marked, whatever a form holds', () => {
    const names = fc.oneof(fc.constantFrom('answer', 'place.a', 'to.a'), fc.string())
    const anything = fc.array(fc.tuple(names, fc.string()))
    fc.assert(
      fc.property(anyQuestion, anything, (question, fields) => {
        const response = readResponse(question, new URLSearchParams(fields))
        if (typeof response === 'string') expect(markResponse(question, response)).toBeDefined()
        else expect(response.missing).toBeTypeOf('string')
      }),
    )
  })

  it('is nothing where the form is empty', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const response = readResponse(question, new URLSearchParams())
        expect(response).toMatchObject({ missing: 'nothing' })
      }),
    )
  })

  it('is marked or refused, whatever the text', () => {
    fc.assert(
      fc.property(anyQuestion, fc.string(), (question, text) => {
        const parts = markResponse(question, text)
        if (parts) expect(readResponse(question, new URLSearchParams({ answer: text }))).toBe(text)
      }),
    )
  })
})

describe('who does not know', () => {
  it('has every part not right, and counted apart', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const parts = markResponse(
          question,
          read(question, new URLSearchParams({ answer: unknown })),
        )
        expect(parts?.every(({ value, right }) => value === unknown && !right)).toBe(true)
        expect(verdictOf(question, parts ?? [])).toBe('wrong')
        expect(storeParts(parts ?? [])).toEqual([unknown])
      }),
    )
  })
})

describe('a question', () => {
  const right: { [T in Question['type']]: (question: Extract<Question, { type: T }>) => string } = {
    choice: ({ choices }) => choices.find(({ correct }) => correct)?.id ?? '',
    multiple: ({ choices }) =>
      choices.flatMap(({ id, correct }) => (correct ? [id] : [])).join('*'),
    order: ({ items }) =>
      [...items]
        .sort((a, b) => a.place - b.place)
        .map(({ id }) => id)
        .join('*'),
    match: ({ items }) => items.map(({ id, target }) => `${id}*${target}`).join('*'),
    number: ({ right }) => String(right.to),
  }

  it.each(Object.keys(questions) as Question['type'][])(
    'of kind %s is right when all its parts are',
    (type) => {
      fc.assert(
        fc.property(questions[type] as fc.Arbitrary<Question>, (question) => {
          const response = (right[type] as (question: Question) => string)(question)
          expect(verdictOf(question, markResponse(question, response) ?? [])).toBe('right')
        }),
      )
    },
  )

  it('is right for one response alone, but a number', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        fc.pre(question.type !== 'number')
        const response = read(question, fields)
        const verdict = verdictOf(question, markResponse(question, response) ?? [])
        const key = (right[question.type] as (question: Question) => string)(question)
        expect(verdict === 'right').toBe(response === key)
      }),
    )
  })
})

const item = { text: 'Text.', feedback: 'Why.' }

describe('what is partly right', () => {
  it('is an order or a match with one part right, and no choice', () => {
    const order: Question = {
      id: 'when',
      type: 'order',
      prompt: 'When?',
      items: ['a', 'b', 'c'].map((id, i) => ({ id, ...item, place: i + 1 })),
    }
    expect(verdictOf(order, markResponse(order, 'a*c*b') ?? [])).toBe('partly')
    expect(verdictOf(order, markResponse(order, 'b*c*a') ?? [])).toBe('wrong')
  })

  it('is a tick where one belongs, not a box left empty', () => {
    const multiple: Question = {
      id: 'which',
      type: 'multiple',
      prompt: 'Which?',
      choices: ['a', 'b', 'c'].map((id) => ({ id, ...item, correct: id !== 'c' })),
    }
    expect(verdictOf(multiple, markResponse(multiple, 'a*c') ?? [])).toBe('partly')
    expect(verdictOf(multiple, markResponse(multiple, 'c') ?? [])).toBe('wrong')
  })

  it('is a number that is close, on either side', () => {
    const number: Question = {
      id: 'how-many',
      type: 'number',
      prompt: 'How many?',
      unit: 'tons',
      right: { from: 885, to: 985 },
      close: { from: 700, to: 1200 },
      feedback: { right: 'Right.', close: 'Close.', far: 'Far.' },
      note: '',
    }
    const values = ['885', '985', '884_5', '986', '700', '1200', '699', '1201', '-900']
    const found = values.map((value) => markResponse(number, value)?.[0]?.value)
    expect(found).toEqual([
      'right',
      'right',
      'close-below',
      'close-above',
      'close-below',
      'close-above',
      'below',
      'above',
      'below',
    ])
    expect(verdictOf(number, markResponse(number, '700') ?? [])).toBe('partly')
  })
})

describe('what is missing', () => {
  const order: Question = {
    id: 'when',
    type: 'order',
    prompt: 'When?',
    items: ['a', 'b', 'c'].map((id, i) => ({ id, ...item, place: i + 1 })),
  }
  const match: Question = {
    id: 'who',
    type: 'match',
    prompt: 'Who?',
    targets: ['x', 'y'].map((id) => ({ id, text: 'Text.' })),
    items: ['a', 'b'].map((id) => ({ id, ...item, target: 'x' })),
  }
  it.each<[Question, Record<string, string>, object]>([
    [order, { 'place.a': '1', 'place.b': '' }, { missing: 'some', parts: ['b', 'c'] }],
    [
      order,
      { 'place.a': '1', 'place.b': '1', 'place.c': '2' },
      { missing: 'twice', parts: ['a', 'b'] },
    ],
    [order, { 'place.a': '1', 'place.b': '4', 'place.c': '2' }, { missing: 'some', parts: ['b'] }],
    [match, { 'to.a': 'x' }, { missing: 'some', parts: ['b'] }],
    [match, { 'to.a': 'x', 'to.b': 'z' }, { missing: 'some', parts: ['b'] }],
  ])('is named: %o %o', (question, fields, missing) => {
    expect(readResponse(question, new URLSearchParams(fields))).toEqual(missing)
  })
})
