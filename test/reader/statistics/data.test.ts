import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Question } from '../../../src/kinds/kinds.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { serve } from '../../support/app.ts'
import { withAnother } from '../../support/changed-quiz.ts'
import { choicesOf } from '../../support/choices-of.ts'
import { rivers } from '../../support/quiz.ts'
import { answersOf, count, freshly, readers } from '../readers.ts'

const path = '/api/quizzes/rivers/statistics'
const right = ['snow', 'trade', 'salt']
const data = async (quizzes?: Quiz[]) =>
  (await freshly(undefined, quizzes).get(path)).json<Record<string, unknown>>()

/** What these attempts come to, counted by hand. */
function tallied(attempts: string[][]) {
  const scoreOf = (answers: string[]) => answers.filter((each) => right.includes(each)).length
  return {
    attempts: attempts.length,
    scores: [0, 1, 2, 3].map((score) => attempts.filter((each) => scoreOf(each) === score).length),
    questions: rivers().points.map(({ question }, i) => ({
      id: question.id,
      answered: attempts.length,
      correct: attempts.filter((answers) => answers[i] === right[i]).length,
      answers: Object.fromEntries(
        choicesOf(question).map((choice) => [
          choice.id,
          attempts.filter((answers) => answers[i] === choice.id).length,
        ]),
      ),
    })),
  }
}

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('GET /api/quizzes/{quiz}/statistics', () => {
  it.each([1, 3, 50])('tells how %i attempts did, and when they were counted', async (n) => {
    const before = Date.now()
    await readers(n)
    const { asOf, ...rest } = await data()
    expect(rest).toEqual({
      quiz: 'rivers',
      ...tallied(Array.from({ length: n }, (_, i) => answersOf(i))),
    })
    expect(new Date(String(asOf)).toISOString()).toBe(asOf)
    expect(Date.parse(String(asOf))).toBeGreaterThanOrEqual(before)
  })

  it('tells of nobody before the first attempt', async () => {
    expect(await data()).toEqual({ quiz: 'rivers', asOf: null, ...tallied([]) })
  })

  it('leaves out groups and answers given alone', async () => {
    await readers(4)
    await readers(3, { group: 'K3M9X7Q' })
    await readers(2, { origin: 'newsletter', start: 1 })
    expect(await data()).toMatchObject(tallied([0, 1, 2, 3].map(answersOf)))
  })

  it('tells of attempts from before the quiz changed, edition by edition', async () => {
    const { gained, was } = withAnother()
    await readers(24)
    const told = () => data([gained])
    const earlier = [
      {
        attempts: 24,
        until: gained.editionDate,
        change: { added: 1, removed: 0 },
        edition: {
          published: was.date,
          questions: was.questions.map(({ id }) => id),
          scores: tallied(Array.from({ length: 24 }, (_, i) => answersOf(i))).scores,
        },
      },
    ]
    expect(await told()).toMatchObject({ attempts: 0, scores: [0, 0, 0, 0, 0], earlier })
    await readers(5, { origin: 'embed' })
    await readers(2, { answers: [...right, 'no'] }, gained)
    expect(await told()).toMatchObject({
      attempts: 2,
      earlier,
      frames: { attempts: 0, scores: [0, 0, 0, 0, 0], earlier: [{ attempts: 5 }] },
      questions: [{ answered: 26 }, { answered: 26 }, { answered: 26 }, { answered: 2 }],
    })
  })

  it('keeps what was answered in frames on other sites apart', async () => {
    await readers(4)
    await readers(5, { origin: 'embed', answers: right })
    const frames = { attempts: 5, scores: [0, 0, 0, 5] }
    expect(await data()).toMatchObject({ ...tallied([0, 1, 2, 3].map(answersOf)), frames })
  })

  it('keeps apart what was answered before the quiz changed', async () => {
    await readers(4)
    const [flood, ...others] = rivers().points
    if (!flood) throw new Error('There is no first point')
    const ice = { id: 'ice', text: '', correct: true, feedback: '' }
    const reworded = {
      ...flood,
      question: { ...flood.question, choices: [ice, ...choicesOf(flood.question)] } as Question,
    }
    await readers(
      3,
      { answers: ['ice', 'trade', 'salt'] },
      { ...rivers(), points: [reworded, ...others] },
    )
    const renamed = { ...flood, question: { ...flood.question, id: 'flood-when' } }
    await readers(5, { answers: right }, { ...rivers(), points: [renamed, ...others] })
    const { questions, scores, attempts } = tallied([0, 1, 2, 3].map(answersOf))
    const told = await data()
    // A choice that is gone is still an attempt at these questions; one at other questions is not.
    expect([told.attempts, told.scores]).toEqual([
      attempts + 3,
      [scores[0], scores[1], scores[2], (scores[3] ?? 0) + 3],
    ])
    expect(told.questions).toEqual([
      questions[0],
      ...questions.slice(1).map((each, i) => ({
        ...each,
        answered: each.answered + 8,
        correct: each.correct + 8,
        answers: { ...each.answers, [right[i + 1] ?? '']: each.correct + 8 },
      })),
    ])
  })

  it('may be read by any site, and kept for a minute', async () => {
    const { status, headers } = await freshly().get(path)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=60',
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    const asked = await freshly().send(path, { method: 'OPTIONS' })
    expect([asked.status, await asked.text()]).toEqual([204, ''])
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(asked.headers.get('Access-Control-Allow-Methods')).toContain('GET')
  })

  it('finds a quiz in whatever language it is', async () => {
    const site = serve({ quizzes: [{ ...rivers('en'), slug: 'only-english' }] })
    expect((await site.get('/api/quizzes/only-english/statistics')).status).toBe(200)
  })

  it.each(['nothing', '..', '%00', '*', 'constructor'])('knows no quiz %s', async (slug) => {
    const response = await freshly().get(`/api/quizzes/${slug}/statistics`)
    expect(response.status).toBe(404)
  })

  it('says of an unknown quiz in JSON, to any site, that there is none', async () => {
    const response = await freshly().get('/api/quizzes/nothing/statistics')
    expect(await response.json()).toHaveProperty('error')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it.each([
    ['fails', () => Promise.reject(new Error('KV GET failed: 500 Internal Server Error'))],
    ['never answers', () => new Promise(() => {})],
  ])('claims nothing where the store %s', async (_, get) => {
    await readers(5)
    const response = await freshly(get).get(path)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([503, 'no-store'])
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await response.json()).toHaveProperty('error')
  })

  it('counts the same again when nothing was added', async () => {
    await readers(5)
    const once = await data()
    await count()
    expect(await data()).toEqual(once)
  })
})
