import { spacedCode } from '../../quiz/group-code.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { StoredEvent } from '../../scores/event.ts'
import { type QuestionReport, report } from '../report.ts'

/** A class among others. */
export interface Compared {
  name: string
  code: string
  /** Whether another of them has the same name, so that its code stands beside it. */
  hasTwin?: boolean
  quiz: Quiz
  /** The attempts that its board shows; `undefined` where they could not be read. */
  shown: StoredEvent[] | undefined
  /** Whether its pupils have numbers on a list, and are shown one by one. */
  isListed: boolean
}

/** The same, each told whether another has its name. */
export const toldApart = (classes: Compared[]): Compared[] =>
  classes.map((each) => ({
    ...each,
    hasTwin: classes.some(({ code, name }) => code !== each.code && name === each.name),
  }))

/** What a sentence calls a class among others. */
export const inFull = ({ name, code, hasTwin }: Compared) =>
  hasTwin ? `${name} (\u2066${spacedCode(code)}\u2069)` : name

/** Of two shares of right answers: so far apart that it is worth talking about. */
const far = 0.25

/** How the classes did in one question. */
interface ComparedQuestion {
  step: number
  prompt: string
  /** From 0 to 1, in the order of the classes; `undefined` where none is shown. */
  shares: (number | undefined)[]
  isFar: boolean
}

/** The class that did best in a question and the one that did worst. */
interface Widest {
  step: number
  best: [share: number, name: string]
  worst: [share: number, name: string]
}

/** Classes of one quiz side by side: what a table of them says. */
export function compare(classes: Compared[]) {
  const quiz = (classes[0] as Compared).quiz
  const reports = classes.map(({ shown }) =>
    shown && shown.length > 0 ? report(quiz, shown) : undefined,
  )
  const questions = quiz.points.map(({ question }, i): ComparedQuestion => {
    const shares = reports.map((each) => shareOf(each?.questions[i]))
    const known = shares.filter((share) => share !== undefined)
    const isFar = Math.max(...known) - Math.min(...known) >= far
    return { step: i + 1, prompt: question.prompt, shares, isFar }
  })
  return {
    quiz,
    questions,
    means: reports.map((each) => each?.mean),
    /** Of each class the attempts from before the quiz changed. */
    earlier: reports.map((each) => each?.earlier ?? []),
    widest: widestOf(classes, questions),
  }
}

const shareOf = (question: QuestionReport | undefined) =>
  question && question.given.answered > 0 ? question.correct / question.given.answered : undefined

function widestOf(classes: Compared[], questions: ComparedQuestion[]): Widest | undefined {
  let widest: Widest | undefined
  const names = classes.map(inFull)
  for (const { step, shares } of questions) {
    const named = shares.flatMap((share, i): [number, string][] =>
      share === undefined ? [] : [[share, names[i] ?? '']],
    )
    const sorted = named.sort(([a], [b]) => b - a)
    const [best, worst] = [sorted[0], sorted.at(-1)]
    if (!best || !worst || best[0] === worst[0]) continue
    if (!widest || best[0] - worst[0] > widest.best[0] - widest.worst[0])
      widest = { step, best, worst }
  }
  return widest
}
