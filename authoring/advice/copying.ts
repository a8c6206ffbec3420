import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { formsIn, longestRun, placesIn, shared, wordsOf } from './text-words.ts'

/** From this many words on a stretch is remembered. */
const noticeable = 4

/**
 * Right choices that whoever understands nothing finds by copying: the one with most words of the
 * explainer above it, and of several, or with a long stretch of it, the one with the longest.
 */
export const copying: Advice = function* ({ lang, points, finding }) {
  for (const { path, point } of points) {
    const { choices, right } = choicesIn(point.question)
    if (!right) continue
    const explainer = wordsOf(lang, point.explainer)
    const forms = formsIn(explainer)
    const places = placesIn(explainer)
    const measured = choices.map((choice) => {
      const words = wordsOf(lang, choice.text)
      return { choice, most: shared(words, forms), run: longestRun(words, places) }
    })
    const own = measured.find(({ choice }) => choice === right)
    const others = measured.filter(({ choice }) => choice !== right)
    if (!own) continue
    const most = Math.max(...others.map(({ most }) => most.length))
    const run = Math.max(...others.map(({ run }) => run.length))
    const byMost = own.most.length > most || (own.most.length === most && own.run.length > run)
    const byRun = own.run.length >= noticeable && own.run.length > run
    if (own.most.length < 2 || !(byMost || byRun)) continue
    const words = (byRun ? own.run : own.most).map(({ text }) => text).join(byRun ? ' ' : ' … ')
    yield finding(
      [...path, 'question', 'choices', right.index, 'text'],
      `This choice can be found by copying: it shares more with the explainer above than the others do, «${words}»: say it in other words, or use words of the explainer in a wrong choice.`,
    )
  }
}
