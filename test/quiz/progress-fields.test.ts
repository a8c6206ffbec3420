import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { questionOf } from '../../src/quiz/mark.ts'
import {
  dueQuestion,
  isAlone,
  isFinished,
  type Progress,
  practiceOf,
  withAnswer,
} from '../../src/quiz/progress.ts'
import { changedFields, parseProgress, progressFields } from '../../src/quiz/progress-fields.ts'
import { modes, origins, type Quiz } from '../../src/quiz/quiz.ts'
import { answersField, answersTo } from '../support/answers.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers()
const attempt = newAttemptId(Date.UTC(2026, 10, 23))
const ids = quiz.points.map(({ question }) => question.id)
const [flood = '', bridge = '', fish = ''] = ids

/** Progress that a reader of the test quiz can really have. */
const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    mode: fc.constantFrom(...modes),
    practised: fc.subarray(ids, { minLength: 1 }),
    practice: fc.boolean(),
    origin: fc.constantFrom(...origins),
    group: fc.constantFrom(undefined, 'K3M9X7Q'),
    start: fc.constantFrom(undefined, ...ids),
    picks: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ mode, practised, practice, picks, origin, ...whole }) => {
    const { start, group } = practice ? { start: undefined, group: undefined } : whole
    const all = ids.toSorted((a, b) => Number(b === start) - Number(a === start))
    const questions = practice ? practised : all
    const answers = questions.slice(0, picks.length).map((question, i) => {
      const choices = choicesOf(questionOf(quiz, question))
      return { question, response: choices[(picks[i] ?? 0) % choices.length]?.id ?? 'X' }
    })
    const named = practice ? undefined : attempt
    return { mode, origin, group, start, attempt: named, questions, practice, answers }
  })

describe('parseProgress()', () => {
  it('reads back every progress as it was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const query = Object.fromEntries(progressFields(progress))
        const parsed = { progress, groupNamed: progress.group, exact: true, changed: false }
        expect(parseProgress(quiz, query)).toEqual(parsed)
      }),
    )
  })

  it('makes sense of anything, and never of an answer that does not hold', () => {
    const anything = fc.option(fc.string(), { nil: undefined })
    const query = fc.record({
      mode: anything,
      attempt: anything,
      from: anything,
      group: fc.oneof(anything, fc.stringMatching(/^([0-9a-zA-Z -]{7}|[0-9]{9})$/)),
      list: fc.oneof(anything, fc.stringMatching(/^[0-9٠-٩]{1,3}$/)),
      start: fc.oneof(anything, fc.constantFrom('1', '0', ...ids)),
      practice: fc.oneof(anything, fc.stringMatching(/^(flood-why|fish-why|1|3|\.){0,5}$/)),
      answers: fc.oneof(
        anything,
        fc.stringMatching(/^(snow|rain|trade|salt|flood-why|fish-why|_|X|\.){0,8}$/),
      ),
    })
    fc.assert(
      fc.property(query, (given) => {
        const { progress } = parseProgress(quiz, given)
        const answered = progress.answers.map(({ question }) => question)
        expect(new Set(answered).size).toBe(answered.length)
        if (progress.group === undefined) expect(progress.list).toBeUndefined()
        expect(progress.list ?? 1).toBeGreaterThan(0)
        expect(progress.list ?? 1).toBeLessThan(100)
        for (const { question, response } of progress.answers) {
          expect(progress.questions).toContain(question)
          const choices = choicesOf(questionOf(quiz, question)).map(({ id }) => id)
          expect([...choices, 'X']).toContain(response)
        }
        expect(parseProgress(quiz, Object.fromEntries(progressFields(progress))).exact).toBe(true)
      }),
    )
  })

  it('starts a walk from an empty query', () => {
    expect(parseProgress(quiz, {})).toEqual({
      progress: {
        mode: 'walk',
        origin: 'web',
        group: undefined,
        start: undefined,
        attempt: undefined,
        questions: ids,
        practice: false,
        answers: [],
      },
      exact: true,
      changed: false,
    })
  })

  it('keeps the answers that hold, whatever stands between them', () => {
    const answers = `${flood}_snow.gone_salt.${bridge}_nothing.${fish}_salt`
    const { progress, exact, changed } = parseProgress(quiz, { answers })
    expect(progress.answers).toEqual([
      { question: flood, response: 'snow' },
      { question: fish, response: 'salt' },
    ])
    expect([exact, changed, dueQuestion(progress)]).toEqual([false, true, bridge])
  })

  it('knows one answer to a question', () => {
    const { progress, exact } = parseProgress(quiz, { answers: `${flood}_snow.${flood}_rain` })
    expect([progress.answers.length, exact]).toEqual([1, false])
  })

  it('practises the questions that are there, each once, in their order', () => {
    for (const [practice, questions, changed] of [
      [`gone.${fish}`, [fish], true],
      [`${flood}.`, [flood], true],
      [`${bridge}.${bridge}`, [bridge], false],
      [`${fish}.${flood}`, [flood, fish], false],
    ] as const) {
      const parsed = parseProgress(quiz, { practice })
      expect(parsed).toMatchObject({
        progress: { practice: true, questions },
        exact: false,
        changed,
      })
    }
  })

  it('practises nothing where none of them is there, and begins no attempt with what was said', () => {
    for (const [practice, changed] of [
      ['gone', true],
      ['', false],
    ] as const) {
      const parsed = parseProgress(quiz, { practice })
      expect(parsed).toMatchObject({ progress: { practice: false }, exact: false, changed })
    }
    const answers = answersField(quiz, ['snow'])
    expect(parseProgress(quiz, { practice: 'gone', answers }).progress.answers).toEqual([])
  })

  it('begins with the question that was asked alone, and goes on with the others', () => {
    const { progress } = parseProgress(quiz, { start: bridge })
    expect(progress.questions).toEqual([bridge, flood, fish])
    expect([dueQuestion(progress), isAlone(progress)]).toEqual([bridge, true])
    const after = withAnswer(progress, { question: bridge, response: 'trade' })
    expect([dueQuestion(after), isAlone(after)]).toEqual([flood, false])
  })

  it('refuses a start that can be none, and says so', () => {
    for (const query of [{ start: 'gone' }, { start: '1.2' }]) {
      expect(parseProgress(quiz, query)).toMatchObject({ exact: false, changed: true })
    }
  })

  it('asks nobody the first question alone who is past it', () => {
    const query = { start: bridge, answers: `${bridge}_gone.${flood}_snow` }
    const { progress } = parseProgress(quiz, query)
    expect([progress.start, dueQuestion(progress)]).toEqual([undefined, bridge])
  })

  it('knows of a change that what led here found', () => {
    const parsed = parseProgress(quiz, Object.fromEntries(changedFields(true)))
    expect(parsed).toMatchObject({ exact: true, changed: true })
    expect(changedFields(false)).toEqual([])
  })

  it('gives practice no attempt id', () => {
    expect(parseProgress(quiz, { practice: bridge, attempt }).progress.attempt).toBeUndefined()
  })
})

/** The quiz after a correction: the first question gone, and one before it that nobody knew. */
const corrected: Quiz = {
  ...quiz,
  points: [
    {
      ...(quiz.points[1] as Quiz['points'][number]),
      question: { ...(quiz.points[1] as Quiz['points'][number]).question, id: 'new' },
    },
    ...quiz.points.slice(1),
  ],
  editions: [
    {
      date: '2026-03-01',
      questions: quiz.points.map(({ question }) => ({
        id: question.id,
        items: choicesOf(question).map(({ id }) => id),
      })),
    },
  ],
}

describe('an address made before the quiz was corrected', () => {
  it('keeps every answer that still holds, in whatever spelling', () => {
    const held = answersTo(quiz, ['trade', 'salt'], [2, 3])
    for (const answers of ['snow.trade.salt', answersField(quiz, ['snow', 'trade', 'salt'])]) {
      const { progress, exact, changed } = parseProgress(corrected, { answers, attempt })
      expect([progress.answers, exact, changed]).toEqual([held, false, true])
      expect(dueQuestion(progress)).toBe('new')
    }
  })

  it('means the same question by its place where it was asked alone', () => {
    const query = { answers: 'trade.snow', start: '2', attempt }
    expect(parseProgress(quiz, query).progress).toMatchObject({
      start: bridge,
      answers: answersTo(quiz, ['trade', 'snow'], [2, 1]),
    })
  })

  it('is finished where all that was asked then is answered', () => {
    const answers = answersField(quiz, ['snow', 'trade', 'salt'])
    const added = { ...corrected, points: [...corrected.points.slice(0, 1), ...quiz.points] }
    const { progress } = parseProgress(added, { answers, attempt })
    expect([dueQuestion(progress), isFinished(added, progress)]).toEqual(['new', true])
    const fewer = parseProgress(added, { answers: answersField(quiz, ['snow']), attempt }).progress
    expect(isFinished(added, fewer)).toBe(false)
  })
})

describe('dueQuestion()', () => {
  it('goes through the questions and ends', () => {
    const { progress: begun } = parseProgress(quiz, {})
    let progress: Progress = practiceOf(begun, [flood, fish])
    expect(dueQuestion(progress)).toBe(flood)
    progress = withAnswer(progress, { question: flood, response: 'snow' })
    expect(dueQuestion(progress)).toBe(fish)
    expect(dueQuestion(withAnswer(progress, { question: fish, response: 'salt' }))).toBeUndefined()
  })
})
