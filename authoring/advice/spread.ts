import { isChoice } from '../../src/kinds/schemas.ts'
import { lengthOf } from '../../src/kinds/tidy.ts'
import type { Advice } from '../quiz-file.ts'

/** From this many questions on, readers notice where the right choices are. */
const enough = 4

/** A quiz that can be passed without reading, because its right choices share a place or are the longest. */
export const spread: Advice = function* ({ quiz, finding }) {
  const questions = (quiz?.points ?? []).map((point) => point.question).filter(isChoice)
  if (questions.length < enough) return
  const most = Math.floor(questions.length / 2)

  const places = new Map<number, number>()
  for (const { choices } of questions) {
    const place = choices.findIndex((choice) => choice.correct)
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  for (const [place, count] of places) {
    if (place >= 0 && count > most) {
      yield finding(
        ['points'],
        `The right choice is number ${place + 1} in ${count} of ${questions.length} questions: move it to other places, so that no place has more than ${most}.`,
      )
    }
  }

  const longest = questions.filter(({ choices }) => {
    const right = choices.filter((choice) => choice.correct).map(({ text }) => lengthOf(text))
    const wrong = choices.filter((choice) => !choice.correct).map(({ text }) => lengthOf(text))
    return right.length === 1 && Math.max(...right) > Math.max(...wrong)
  })
  if (longest.length > most) {
    const names = longest.map(({ id }) => id).join(', ')
    yield finding(
      ['points'],
      `The right choice is the longest in ${longest.length} of ${questions.length} questions (${names}): lengthen a wrong choice in some, so that it is in ${most} at most.`,
    )
  }
}
