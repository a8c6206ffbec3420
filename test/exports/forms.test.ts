import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../src/exports/explanation.ts'
import { forms } from '../../src/exports/forms.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { nastyQuiz } from '../support/nasty-quiz.ts'

interface Item {
  title?: string
  points?: number
  choices?: { text: string; correct: boolean }[]
  right?: string
  wrong?: string
}

/**
 * Runs the script against a Google Forms that knows only the methods of
 * https://developers.google.com/apps-script/reference/forms the script may use.
 */
function run(quiz: Quiz) {
  const form = { title: '', quiz: false, description: '', items: [] as Item[] }
  const text = (value: unknown) => {
    if (typeof value !== 'string') throw new TypeError(`${value} is not text.`)
    return value
  }
  const addMultipleChoiceItem = () => {
    const item: Item = {}
    form.items.push(item)
    const setter = {
      setTitle: (title: string) => Object.assign(item, { title: text(title) }) && setter,
      setPoints: (points: number) => Object.assign(item, { points }) && setter,
      createChoice: (value: string, correct: boolean) => ({ text: text(value), correct }),
      setChoices: (choices: Item['choices']) => Object.assign(item, { choices }) && setter,
      setFeedbackForCorrect: (right: string) => Object.assign(item, { right }) && setter,
      setFeedbackForIncorrect: (wrong: string) => Object.assign(item, { wrong }) && setter,
    }
    return setter
  }
  const created = {
    setIsQuiz: (value: boolean) => Object.assign(form, { quiz: value }) && created,
    setDescription: (value: string) => Object.assign(form, { description: text(value) }) && created,
    addMultipleChoiceItem,
    getEditUrl: () => 'https://docs.google.com/forms/d/1/edit',
  }
  const FormApp = {
    create: (title: string) => Object.assign(form, { title: text(title) }) && created,
    createFeedback: () => ({
      setText: (value: string) => ({ build: () => text(value) }),
    }),
  }
  const logged: string[] = []
  const context = createContext({ FormApp, Logger: { log: (line: string) => logged.push(line) } })
  runInContext(`${forms.write(quiz, 'https://fahm.example')}\nmakeQuiz()`, context)
  return { ...form, logged, globals: Object.keys(context) }
}

describe('the script for Google Forms', () => {
  it.each([
    ['an author’s quiz in Arabic', () => seedLibrary('ar')],
    ['an author’s quiz in English', () => seedLibrary('en')],
    ['a nasty quiz', () => nastyQuiz()],
  ])('makes the quiz: %s', (_, make) => {
    const quiz = make()
    const form = run(quiz)
    expect(form).toMatchObject({ title: plain(quiz.title), quiz: true })
    expect(form.description).toBe(
      `${plain(quiz.summary)}\nhttps://fahm.example/${quiz.lang}/${quiz.slug}`,
    )
    expect(form.logged).toEqual(['https://docs.google.com/forms/d/1/edit'])
    expect(form.items).toHaveLength(quiz.points.length)
    for (const [index, point] of quiz.points.entries()) {
      const { prompt } = point.question
      const choices = choicesOf(point.question)
      const item = form.items[index]
      expect(item).toMatchObject({
        title: plain(prompt),
        points: 1,
        choices: choices.map(({ text, correct }) => ({ text: plain(text), correct })),
      })
      const why = explanation(quiz, point).map(plain).join('\n')
      const right = choices.find(({ correct }) => correct)
      expect(item?.right).toBe(`${plain(right?.feedback ?? '')}\n${why}`)
      for (const { text, feedback } of choices) {
        expect(item?.wrong).toContain(plain(text))
        expect(item?.wrong).toContain(plain(feedback))
      }
      expect(item?.wrong?.endsWith(why)).toBe(true)
    }
  })

  it('has no line that an editor would break at', () => {
    expect(forms.write(nastyQuiz())).not.toMatch(/[\u2028\u2029\r]/)
  })
})
