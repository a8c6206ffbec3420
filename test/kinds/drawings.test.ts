import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Choice } from '../../src/kinds/choice/kind.ts'
import { drawnKind } from '../../src/kinds/drawings.ts'
import { markResponse, type Question, readResponse } from '../../src/kinds/kinds.ts'
import { languages } from '../../src/languages/languages.ts'
import { answered, anyQuestion } from './questions.ts'

const turnChoices = ({ choices }: { choices: Choice[] }) => {
  for (const each of choices) each.correct = !each.correct
}

/** Makes something else right. */
const turn: { [T in Question['type']]: (question: Extract<Question, { type: T }>) => void } = {
  choice: turnChoices,
  multiple: turnChoices,
  order({ items }) {
    for (const each of items) each.place = items.length + 1 - each.place
  },
  match({ items, targets }) {
    for (const each of items) each.target = targets[0]?.id ?? ''
  },
  number(question) {
    question.right = { from: question.close.from, to: question.close.from }
  },
}

/** An answer to a question with items, each with a text of its own, some of whose fields are empty. */
const incomplete = answered
  .filter(({ question }) => 'items' in question && question.items.length > 1)
  .chain(({ question, fields }) =>
    fc.subarray([...fields.keys()], { minLength: 1, maxLength: fields.size - 1 }).map((emptied) => {
      const items = ('items' in question ? question.items : []).map((item) => ({
        ...item,
        text: `[${item.id}]`,
      }))
      const left = [...fields].filter(([name]) => !emptied.includes(name))
      const isEmptied = ({ id }: { id: string }) =>
        emptied.some((name) => name.slice(name.indexOf('.') + 1) === id)
      const missing = items.filter(isEmptied).map(({ text }) => text)
      return {
        question: { ...question, items } as Question,
        fields: new URLSearchParams(left),
        missing,
      }
    }),
  )

describe('what is missing of a question of any kind', () => {
  it('is counted, and the first of it named', () => {
    fc.assert(
      fc.property(incomplete, fc.constantFrom(...languages), (given, lang) => {
        const { question, fields, missing } = given
        const found = readResponse(question, fields)
        if (typeof found === 'string') throw new Error(`A response: ${found}`)
        const said = drawnKind(question).missing(lang, question, found)
        expect(said.match(/\[.*?\]/g)).toEqual(missing.slice(0, 1))
        if (missing.length > 2) expect(said).toContain(String(missing.length))
        const one = drawnKind(question).missing(lang, question, {
          missing: 'some',
          parts: found.parts.slice(0, 1),
        })
        expect(said === one).toBe(missing.length === 1)
      }),
    )
  })
})

describe('a question of any kind on paper', () => {
  it('shows what is asked, and tells nothing of what is right', () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom('ar' as const, 'en' as const), (question, lang) => {
        const sheet = String(drawnKind(question).paper(lang, question))
        const asked =
          'choices' in question ? question.choices : 'items' in question ? question.items : []
        expect(sheet.split('Text.').length).toBeGreaterThan(asked.length)
        for (const { feedback } of drawnKind(question).whys(lang, question))
          expect(sheet).not.toContain(feedback)
      }),
    )
  })

  it('looks the same whatever is right', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const paper = (asked: typeof question) => String(drawnKind(asked).paper('ar', asked))
        const turned = structuredClone(question)
        ;(turn[turned.type] as (question: Question) => void)(turned)
        expect(paper(turned)).toBe(paper(question))
      }),
    )
  })

  it('has something right on its key, and a reason for everything', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const whys = drawnKind(question).whys('ar', question)
        expect(whys.some(({ right }) => right)).toBe(true)
        for (const { text, feedback } of whys) {
          expect(text).not.toBe('')
          expect(feedback).not.toBe('')
        }
      }),
    )
  })
})

describe('what was wrong in an answer of many parts', () => {
  it('is named part by part, and nothing that was right beside it', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const drawn = drawnKind(question)
        const response = readResponse(question, fields)
        if (!drawn.corrected || typeof response !== 'string') return
        const wrong = markResponse(question, response)?.filter(({ right }) => !right) ?? []
        const said = String(drawn.corrected('ar', question, response))
        expect(said.split('class="is-wrong"').length - 1).toBe(wrong.length)
      }),
    )
  })
})

describe('a verdict', () => {
  it('shows how many readers gave what where its kind says so, and there alone', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const drawn = drawnKind(question)
        const response = readResponse(question, fields)
        if (typeof response !== 'string') return
        const parts = markResponse(question, response) ?? []
        const others = { answered: 40, times: () => 10 }
        const verdict = String(drawn.verdict({ lang: 'ar', question, response, parts, others }))
        expect(verdict.includes('25%')).toBe(drawn.shares === true)
      }),
    )
  })
})

describe('a question with several right choices, answered partly right', () => {
  const item = (id: string, correct: boolean) => ({ id, text: id, feedback: id, correct })
  const question: Extract<Question, { type: 'multiple' }> = {
    id: 'several',
    type: 'multiple',
    prompt: 'Which?',
    choices: [
      ...['a', 'b', 'c'].map((id) => item(id, true)),
      ...['d', 'e'].map((id) => item(id, false)),
    ],
  }

  it.each([
    ['a', '1,3'],
    ['a*b', '2,3'],
    ['a*d', '1,3,1'],
    ['a*b*c*d*e', '3,3,2'],
  ])('counts what was chosen, and no box left alone: %s', (response, numbers) => {
    const parts = markResponse(question, response) ?? []
    const said = drawnKind<Question>(question).partly?.('en', question, parts) ?? ''
    expect(said.match(/\d+/g)?.join()).toBe(numbers)
  })
})
