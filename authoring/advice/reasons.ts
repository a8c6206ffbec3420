import type { Advice } from '../quiz-file.ts'
import { plainly } from './plainly.ts'
import { reasonsIn } from './reasons-in.ts'
import { adviceWords } from './words.ts'

/** Reasons that give none, and praise or blame for the wrong answer. */
export const reasons: Advice = function* ({ lang, points, finding }) {
  const { verdict, praise, blame } = adviceWords[lang]
  for (const { path, point } of points) {
    for (const reason of reasonsIn(point.question)) {
      const at = [...path, 'question', ...reason.path]
      const text = plainly(reason.text)
      const praised = text.match(praise)?.[0]
      const blamed = text.match(blame)?.[0]
      if (verdict.test(text)) {
        yield finding(
          at,
          `«${text}» is no reason, and the page says it anyhow: say why, and where the article says so.`,
        )
      } else if (praised && reason.isRight === false) {
        yield finding(
          at,
          `This is said of a wrong answer and begins with «${praised}»: say first why a careful reader would not give it.`,
        )
      } else if (blamed && reason.isRight) {
        yield finding(
          at,
          `This is said of the right answer and begins with «${blamed}»: say why it is right.`,
        )
      }
    }
  }
}
