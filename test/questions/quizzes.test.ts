import { quizzes } from 'virtual:questions'
import { describe, expect, it } from 'vitest'
import { assets } from '../../build/assets.ts'
import { unknown } from '../../src/kinds/kind.ts'
import {
  framedPath,
  questionPath,
  quizPath,
  readPath,
  scorePath,
  stepPath,
} from '../../src/paths.ts'
import { modes, type Quiz } from '../../src/quiz/quiz.ts'
import { parse, serve } from '../support/app.ts'
import { attempt } from '../support/attempt.ts'
import { choicesOf } from '../support/choices-of.ts'
import { content, unpacked } from '../support/content.ts'
import { bare } from '../support/markup.ts'
import { turned } from '../support/quiz.ts'

/** The site's quizzes, and a site in their place: what holds of `questions/` holds of whatever is put there. */
const sites: [string, Quiz[]][] = [
  ['questions/', await unpacked(quizzes)],
  ['test/content/', content],
]

const rightOf = ({ question }: Quiz['points'][number]) =>
  choicesOf(question).find(({ correct }) => correct)?.id ?? unknown

/** Every page of a question before it is answered. */
const asking = ({ slug, lang, points }: Quiz) =>
  points.flatMap(({ question }, i) => {
    const answers = points
      .slice(0, i)
      .map((point) => `${point.question.id}_${rightOf(point)}`)
      .join('.')
    const step = (fields: Record<string, string>) =>
      stepPath(lang, slug, i + 1, Object.entries({ attempt, ...fields }))
    const alone = (fields: Record<string, string>) =>
      questionPath(lang, slug, question.id, Object.entries({ attempt, ...fields }))
    return [
      ...modes.map((mode) => step({ mode, ...(answers && { answers }) })),
      framedPath(alone({})),
      ...choicesOf(question).map(({ id }) => alone({ pick: id, from: 'newsletter' })),
    ]
  })

const pages = (quiz: Quiz) => {
  const { slug, lang, points } = quiz
  const scores = [...points, null].map((_, score) => scorePath(lang, slug, score))
  return [quizPath(lang, slug), readPath(lang, slug), ...scores, ...asking(quiz)]
}

/** The same function, called once for each number. */
function memoized<Result>(make: (n: number) => Result) {
  const made = new Map<number, Result>()
  return (n: number) => {
    const result = made.get(n) ?? make(n)
    made.set(n, result)
    return result
  }
}

/** Bytes of a text in gzip, which is somewhat larger than the brotli that phones are sent. */
async function compressed(text: string): Promise<number> {
  const stream = new Response(text).body?.pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}

describe.each(sites)('the quizzes of %s', (_, all) => {
  const site = serve({ quizzes: all })
  /** With so many questions answered already, whose verdicts a reader knows. */
  const turnedFrom = memoized((answered: number) =>
    serve({ quizzes: all.map((quiz) => turned(quiz, answered)) }),
  )

  it('have pages, none of which tells before an answer what is right, or why', async () => {
    for (const quiz of all) {
      const reasons = quiz.points.flatMap(({ question }) =>
        choicesOf(question).map(({ feedback }) => bare(feedback)),
      )
      for (const path of pages(quiz)) {
        const page = await site.get(path)
        expect([path, page.status]).toEqual([path, 200])
        const answered = new URLSearchParams(path.split('?')[1]).get('answers')?.split('.').length
        const other = await turnedFrom(answered ?? 0).get(path)
        expect(await other.text()).toBe(await page.clone().text())
        const text = (await parse(page)).querySelector('main')?.textContent ?? ''
        expect([path, reasons.filter((reason) => text.includes(reason))]).toEqual([path, []])
      }
    }
  })

  it('fit what a phone is sent in one go: 14 KB until a question can be answered', async () => {
    for (const quiz of all)
      for (const path of asking(quiz)) {
        const sent = await compressed(assets.cssText + (await (await site.get(path)).text()))
        expect([path, sent <= 14 * 1024]).toEqual([path, true])
      }
  })
})
