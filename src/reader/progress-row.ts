import { html } from 'hono/html'
import type { Verdict } from '../kinds/kinds.ts'
import { markAnswers } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'

/** What stands for a question in the row: its verdict, or only that it was answered, or that it is the one shown. */
type Mark = Verdict | 'given' | 'here'

/** Set where what is shown is the verdict on this question. */
interface Shown {
  question: string
  verdict?: Verdict
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
    markAnswers(quiz, progress.answers).map(({ point, verdict }): [string, Mark] => [
      point.question.id,
      shown.withheld ? 'given' : verdict,
    ]),
  )
  const markOf = (id: string) =>
    id === shown.question ? (shown.verdict ?? 'here') : answered.get(id)
  const { questions } = progress
  const here = questions.indexOf(shown.question) + 1
  return html`<ol class="steps" role="list" aria-label="${w.progress(here, questions.length)}">${questions.map(
    (id, i) => {
      const mark = markOf(id)
      if (!mark) return toCome
      const current = id === shown.question && html` aria-current="step"`
      return html`<li class="${mark}"${current}><span class="hidden">${w.place(i + 1, questions.length)}: ${w.marks[mark]}</span></li>`
    },
  )}</ol>`
}
