import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { anki } from '../../../src/exports/anki.ts'
import { explanation } from '../../../src/exports/explanation.ts'
import { readSeparated } from '../../support/csv.ts'
import { bare } from '../../support/markup.ts'
import { quizzes } from './questions.ts'

/** A text as a card shows it. */
const onCard = (text: string) => bare(text).replaceAll('\t', ' ')

function shown(html: string, selector: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n')
  return [...document.querySelectorAll(selector)].map((found) => found.textContent ?? '')
}

it.each(quizzes)('cards of the other kinds ask in front and answer behind: %s', (_, make) => {
  const quiz = make()
  const lines = (anki.write(quiz) as string).split('\n')
  const notes = readSeparated(lines.filter((line) => !line.startsWith('#')).join('\n'), '\t', '\n')
  expect(notes).toHaveLength(quiz.points.length)
  for (const [index, point] of quiz.points.entries()) {
    const { question } = point
    const [, front = '', back = ''] = notes[index] ?? []
    expect(shown(front, 'p')[0]).toBe(onCard(question.prompt))
    expect(shown(back, 'p').slice(-3)).toEqual(explanation(quiz, point).map(onCard))
    switch (question.type) {
      case 'multiple': {
        const right = question.choices.filter(({ correct }) => correct)
        expect(shown(front, 'li')).toEqual(question.choices.map(({ text }) => onCard(text)))
        expect(shown(back, 'b')).toEqual(right.map(({ text }) => onCard(text)))
        break
      }
      case 'order': {
        const inOrder = question.items.toSorted((a, b) => a.place - b.place)
        expect(shown(front, 'ul li')).toEqual(question.items.map(({ text }) => onCard(text)))
        expect(shown(back, 'ol li')).toEqual(
          inOrder.map(({ text, feedback }) => `${onCard(text)}\n${onCard(feedback)}`),
        )
        break
      }
      case 'match': {
        const textOf = (id: string) => question.targets.find((each) => each.id === id)?.text ?? ''
        // Sorted, so that their order tells no pairs.
        const targets = question.targets.map(({ text }) => text).toSorted()
        expect(shown(front, 'li')).toEqual(
          [...question.items.map(({ text }) => text), ...targets].map(onCard),
        )
        expect(shown(back, 'p').slice(0, -3)).toEqual(
          question.items.map(({ text, target, feedback }) =>
            [text, textOf(target), feedback].map(onCard).join('\n'),
          ),
        )
        break
      }
      case 'number': {
        const { right, close, far } = question.feedback
        expect(shown(front, 'p')[1]).toContain(onCard(question.unit))
        const [range = '', ...told] = shown(back, 'p').slice(0, -3)
        for (const text of ['38', '42', onCard(question.unit)]) expect(range).toContain(text)
        for (const [n, text] of [right, close, far, question.note].entries())
          expect(told[n]).toContain(onCard(text))
      }
    }
  }
})
