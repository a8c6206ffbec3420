import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/exports/explanation.ts'
import { forms } from '../../../src/exports/forms.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { plain } from '../../../src/quiz/text.ts'
import { quizzes } from './questions.ts'

type Calls = Record<string, unknown>

/** What each kind of item of https://developers.google.com/apps-script/reference/forms lets a script set. */
const items = {
  addCheckboxItem: 'setTitle setPoints setChoices setFeedbackForCorrect setFeedbackForIncorrect',
  addListItem: 'setTitle setPoints setChoices setFeedbackForCorrect setFeedbackForIncorrect',
  addTextItem: 'setTitle setHelpText setPoints setValidation setGeneralFeedback',
}

/** Runs the script against a Google Forms that knows these methods alone; returns what was set, by item. */
function run(quiz: Quiz): Calls[] {
  const made: Calls[] = []
  const add = (type: string, methods: string) => () => {
    const item: Calls = { type }
    made.push(item)
    const setter: Record<string, (...given: unknown[]) => unknown> = {
      createChoice: (text, correct) => ({ text, correct }),
    }
    for (const method of methods.split(' '))
      setter[method] = (given) => {
        item[method.slice(3)] = given
        return setter
      }
    return setter
  }
  const form = {
    setIsQuiz: () => form,
    setDescription: () => form,
    getEditUrl: () => '',
    ...Object.fromEntries(Object.entries(items).map(([type, set]) => [type, add(type, set)])),
  }
  const built = (value: unknown) => ({ build: () => value })
  const FormApp = {
    create: () => form,
    createFeedback: () => ({ setText: built }),
    createTextValidation: () => ({ requireNumber: () => built('number') }),
  }
  const context = createContext({ FormApp, Logger: { log: () => {} } })
  runInContext(`${forms.write(quiz)}\nmakeQuiz()`, context)
  return made
}

describe.each(quizzes)('the script for Google Forms, of the other kinds: %s', (_, make) => {
  it('makes what Forms can mark of each, with the reasons', () => {
    const quiz = make()
    const made = run(quiz)
    for (const point of quiz.points) {
      const { question } = point
      const why = explanation(quiz, point).map(plain).join('\n')
      const prompt = plain(question.prompt)
      const told = (feedback: unknown, ...texts: string[]) => {
        for (const text of texts) expect(feedback).toContain(plain(text))
        expect(String(feedback).endsWith(why)).toBe(true)
      }
      if (question.type === 'multiple') {
        const item = made.shift()
        const { choices } = question
        expect(item).toMatchObject({
          type: 'addCheckboxItem',
          Title: prompt,
          Points: 1,
          Choices: choices.map(({ text, correct }) => ({ text: plain(text), correct })),
        })
        told(item?.FeedbackForCorrect, ...choices.map(({ feedback }) => feedback))
        expect(item?.FeedbackForIncorrect).toBe(item?.FeedbackForCorrect)
      } else if (question.type === 'number') {
        const item = made.shift()
        const { right, close, far } = question.feedback
        expect(item).toMatchObject({ type: 'addTextItem', Title: prompt, Validation: 'number' })
        expect(item?.HelpText).toContain(plain(question.unit))
        told(item?.GeneralFeedback, right, close, far, question.note)
      } else if ('items' in question) {
        const places = question.items.map((_, n) => `${n + 1}`)
        const texts = new Map(
          'targets' in question ? question.targets.map(({ id, text }) => [id, plain(text)]) : [],
        )
        // Sorted, so that their order tells no pairs.
        const choices = question.type === 'order' ? places : [...texts.values()].toSorted()
        for (const each of question.items) {
          const item = made.shift()
          const right = 'place' in each ? `${each.place}` : texts.get(each.target)
          expect(item).toMatchObject({
            type: 'addListItem',
            Points: 1,
            Choices: choices.map((text) => ({ text, correct: text === right })),
          })
          expect(String(item?.Title).startsWith(prompt)).toBe(true)
          expect(String(item?.Title).endsWith(plain(each.text))).toBe(true)
          told(item?.FeedbackForCorrect, each.feedback)
        }
      }
    }
    expect(made).toEqual([])
  })
})
