import { html } from 'hono/html'
import { type MarkedAnswer, markAnswers } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { markWords } from './verdict-words.ts'

interface Shown {
  question: string
  /** Set where what is shown is the verdict on it. */
  answer?: MarkedAnswer
  /** No verdict may be told. */
  withheld?: boolean
}

const toCome = html`<li></li>`

/**
 * The masthead's double rule, cut into the questions of this attempt: filled for right, hollow for
 * wrong, half of each for partly right, ink for the one shown. In words for those who hear it, but for
 * those to come: how many there are is said once.
 */
export function ProgressRow(view: View, quiz: Quiz, progress: Progress, shown: Shown) {
  const { step: w } = view.words
  const answered = new Map(
    markAnswers(quiz, progress.answers).map((answer) => [answer.point.question.id, answer]),
  )
  /** The class and the words of a question: its verdict, or only that it was answered or is the one shown. */
  const markOf = (id: string) => {
    const answer = id === shown.question ? shown.answer : answered.get(id)
    if (answer && !shown.withheld) return [answer.verdict, markWords(view, answer)]
    if (id === shown.question) return ['here', w.marks.here]
    return answer && ['given', w.marks.given]
  }
  const { questions } = progress
  const here = questions.indexOf(shown.question) + 1
  return html`<ol class="steps" role="list" aria-label="${w.progress(here, questions.length)}">${questions.map(
    (id, i) => {
      const mark = markOf(id)
      if (!mark) return toCome
      const current = id === shown.question && html` aria-current="step"`
      return html`<li class="${mark[0]}"${current}><span class="hidden">${w.place(i + 1, questions.length)}: ${mark[1]}</span></li>`
    },
  )}</ol>`
}
