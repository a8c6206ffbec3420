import { expect, test } from 'vitest'
import { readQuizFile } from '../../../authoring/quiz-file.ts'
import { eventSize } from '../../../authoring/rules/event-size.ts'
import { place, quizFiles } from '../../support/quiz-files.ts'

const good = quizFiles().en

/** The good quiz with 8 more questions of 40 + 40 + 8 characters each, and its own made to take `rest`. */
function withIds(rest: number): string {
  const course = good.match(/ {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/)?.[0] ?? ''
  const copies = Array.from({ length: 8 }, (_, index) =>
    course
      .replace('id: course-why', `id: ${'q'.repeat(39)}${index}`)
      .replace('id: fishing', `id: ${'c'.repeat(40)}`),
  )
  // spring-why and snow or a-dam take 10 + 5 + 8 and so on: 23 + 25 + 23 + 23.
  const own = 94
  return good
    .replace('figures:', `${copies.join('')}figures:`)
    .replace('id: mouth-why', `id: mouth-why${'x'.repeat(rest - own)}`)
}
const findingsOf = (text: string) => [
  ...eventSize(readQuizFile('questions/river', 'river', 'en', new TextEncoder().encode(text))),
]

test('the ids of questions and of their longest choices may take 800 characters', () => {
  const room = 800 - 8 * 88
  expect(findingsOf(withIds(room))).toEqual([])
  expect(findingsOf(withIds(room + 1))).toEqual([
    { ...place({ en: good }, 'en', 'points:'), message: expect.stringContaining('801') },
  ])
})
