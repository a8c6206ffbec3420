import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { anki } from '../../src/exports/anki.ts'
import { explanation } from '../../src/exports/explanation.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { readSeparated } from '../support/csv.ts'
import { bare } from '../support/markup.ts'
import { nastyQuiz, nastyQuizzes } from '../support/nasty-quiz.ts'

function read(quiz: Quiz) {
  const lines = (anki.write(quiz) as string).split('\n')
  const from = lines.findIndex((line) => !line.startsWith('#'))
  const headers = Object.fromEntries(
    lines
      .slice(0, from)
      .map((line) => [line.slice(1, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  )
  return { headers, notes: readSeparated(lines.slice(from).join('\n'), '\t', '\n') }
}

/** A text of ours as a card holds it. */
const onCard = (text: string) => bare(text).replaceAll('\t', ' ')

/** What a card shows, a line break as a line feed. */
function shown(html: string, selector: string, { lang }: Quiz): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const [whole] = document.body.children
  expect(whole?.getAttribute('lang')).toBe(lang)
  expect(whole?.getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr')
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n')
  return [...document.querySelectorAll(selector)].map((found) => found.textContent ?? '')
}

function givesBack(quiz: Quiz) {
  const { headers, notes } = read(quiz)
  const columns = (headers.columns ?? '').split('\t')
  expect(columns).toEqual(['id', 'Front', 'Back', 'Tags'])
  expect(headers).toMatchObject({
    separator: 'tab',
    html: 'true',
    'guid column': '1',
    'tags column': '4',
  })
  expect(headers.deck).not.toContain('::')
  expect(notes).toHaveLength(quiz.points.length)
  for (const [index, point] of quiz.points.entries()) {
    const { id, prompt } = point.question
    const choices = choicesOf(point.question)
    const [guid, front = '', back = '', tags] = notes[index] ?? []
    expect([guid, tags]).toEqual([`${quiz.slug}-${quiz.lang}-${id}`, quiz.slug])
    expect(shown(front, 'p', quiz)).toEqual([onCard(prompt)])
    expect(shown(front, 'li', quiz)).toEqual(choices.map(({ text }) => onCard(text)))
    const right = choices.filter(({ correct }) => correct)
    const wrong = choices.filter(({ correct }) => !correct)
    expect(shown(back, 'p', quiz)).toEqual([
      ...[...right, ...wrong].map(({ text, feedback }) => `${onCard(text)}\n${onCard(feedback)}`),
      ...explanation(quiz, point).map(onCard),
    ])
    expect(shown(back, 'b', quiz)).toEqual(right.map(({ text }) => onCard(text)))
  }
}

describe('Anki notes', () => {
  it.each([
    ['an author’s quiz in Arabic', () => seedLibrary('ar')],
    ['an author’s quiz in English', () => seedLibrary('en')],
    ['a nasty quiz', () => nastyQuiz()],
  ])('give back every text: %s', (_, make) => {
    givesBack(make())
  })

  it('give back any quiz', () => {
    fc.assert(fc.property(nastyQuizzes(), givesBack), { numRuns: 100 })
  })
})
