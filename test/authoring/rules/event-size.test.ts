import { expect, test } from 'vitest'
import { readQuizFile } from '../../../authoring/quiz-file.ts'
import { eventSize } from '../../../authoring/rules/event-size.ts'
import { limits } from '../../../src/kinds/limits.ts'
import { place, quizFiles } from '../../support/quiz-files.ts'

const good = quizFiles().en

/** The good quiz with 9 more questions, and ids so long that their longest answers take `size` bytes. */
function withSize(size: number): string {
  const course = good.match(/ {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/)?.[0] ?? ''
  const copies = Array.from({ length: 9 }, (_, index) =>
    course
      .replace('id: course-why', `id: ${'q'.repeat(32)}${index}`)
      .replace('id: fishing', `id: ${'c'.repeat(40)}`),
  )
  const longer = (rest: number) =>
    good
      .replace('figures:', `${copies.join('')}figures:`)
      .replace('id: mouth-why', `id: mouth-why${'x'.repeat(rest)}`)
  return longer(size - sizeOf(longer(0)))
}

const findingsOf = (text: string) => [
  ...eventSize(readQuizFile('questions/river', 'river', 'en', new TextEncoder().encode(text))),
]

/** Of the answers of a quiz by hand: ["question","choice",0] and a comma for each. */
function sizeOf(text: string): number {
  const { quiz } = readQuizFile('questions/river', 'river', 'en', new TextEncoder().encode(text))
  return (quiz?.points ?? [])
    .map(({ question }) => {
      const choices = 'choices' in question ? question.choices : []
      return question.id.length + Math.max(...choices.map(({ id }) => id.length)) + 10
    })
    .reduce((sum, each) => sum + each, 0)
}

test('the longest answers to a quiz may take as many bytes as an event has for them', () => {
  expect(findingsOf(withSize(limits.event))).toEqual([])
  expect(findingsOf(withSize(limits.event + 1))).toEqual([
    {
      ...place({ en: good }, 'en', 'points:'),
      message: expect.stringContaining(String(limits.event + 1)),
    },
  ])
})
