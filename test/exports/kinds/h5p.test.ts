import { describe, expect, it } from 'vitest'
import { explanation } from '../../../src/exports/explanation.ts'
import { h5p } from '../../../src/exports/h5p.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { filesOf } from '../../support/archive.ts'
import { today, unlike } from '../../support/h5p-content-types.ts'
import { h5pSite } from '../../support/h5p-site.ts'
import { bare, paragraphsOf } from '../../support/markup.ts'
import { asked, ofKinds, quizzes } from './questions.ts'

const contentOf = (quiz: Quiz) => JSON.parse(filesOf(h5p.write(quiz))['content/content.json'] ?? '')

it('shows the solution of a number in H5P only where it is a line that can be read', () => {
  const ofRange = (to: number): Quiz => {
    const quiz = ofKinds('en', 'number')
    const points = quiz.points.map((point) => ({
      ...point,
      question: { ...asked('en', 'number'), right: { from: 38, to } },
    }))
    return { ...quiz, points }
  }
  const shows = (to: number) =>
    contentOf(ofRange(to)).questions[0].params.behaviour.enableSolutionsButton
  expect([38, 42, 43, 138].map(shows)).toEqual([true, true, false, false])
})

const isolates = /[\u2066-\u2069]/g

/** Of Drag the Words as its own parser reads it: what stands between two stars is dragged. */
function gaps(textField: string) {
  return textField.split('\n').map((line) => {
    const [, text = '', right = '', ...more] = line.match(/^([^*]+) \*([^*]+)\*$/) ?? []
    expect(more).toEqual([])
    const [dragged = '', ...tip] = right.split(/:|\\[+-]/)
    expect(tip).toEqual([])
    return [text, dragged].map(said)
  })
}

/** What a player shows of markup without tags. */
const said = (markup: string) =>
  markup
    .replace(isolates, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** A text in one line, with the signs that stand in for those that Drag the Words takes for its own. */
const alike = (text: string, dragged = false) => {
  const line = bare(text).replace(isolates, '').replace(/\s+/g, ' ').replaceAll('*', '∗')
  return dragged ? line.replaceAll(':', '∶').replaceAll('\\', '＼') : line
}

describe.each(quizzes)('an H5P package of the other kinds: %s', (_, make) => {
  const quiz = make()
  const content = contentOf(quiz)

  it('has every field in its place, and no other', () => {
    expect(unlike(today[0]?.fields ?? {}, content, today)).toEqual([])
  })

  it('loses no question and no text on a site that holds the libraries of today', async () => {
    const kept = await h5pSite(today)(h5p.write(quiz) as Uint8Array)
    const text = (whole: object) => JSON.stringify(whole).replace(/<[^>]*>/g, '')
    expect(text(kept)).toBe(text(content))
  })

  it('names each library that its questions are of', () => {
    const about = JSON.parse(filesOf(h5p.write(quiz))['h5p.json'] ?? '')
    const named = about.preloadedDependencies.map(
      (each: { machineName: string; majorVersion: number; minorVersion: number }) =>
        `${each.machineName} ${each.majorVersion}.${each.minorVersion}`,
    )
    const used = content.questions.map(({ library }: { library: string }) => library)
    expect(named).toEqual(['H5P.QuestionSet 1.20', ...new Set(used)])
  })

  it('holds what is asked, what is right, the reasons and the explanation', () => {
    for (const [index, point] of quiz.points.entries()) {
      const { question } = point
      const { params } = content.questions[index]
      const html = (text: string) =>
        paragraphsOf(text, quiz.lang).map((each) => each.replace(isolates, ''))
      const why = said(params.overallFeedback.at(-1).feedback)
      for (const text of explanation(quiz, point))
        expect(why).toContain(bare(text).replace(isolates, ''))
      const prompt = bare(question.prompt).replace(isolates, '')
      switch (question.type) {
        case 'multiple':
          expect(html(params.question)).toEqual([prompt])
          expect(params.behaviour).toMatchObject({ type: 'multi', singlePoint: true })
          for (const [n, { correct, feedback }] of question.choices.entries()) {
            const { tipsAndFeedback: told, correct: right } = params.answers[n]
            expect(right).toBe(correct)
            expect(html(told.chosenFeedback)).toEqual([bare(feedback).replace(isolates, '')])
            expect(told.notChosenFeedback).toBe(correct ? told.chosenFeedback : '')
          }
          break
        case 'order':
          expect(html(params.taskDescription)[0]).toBe(prompt)
          expect(gaps(params.textField)).toEqual(
            question.items.map(({ text, place }) => [alike(text), `${place}`]),
          )
          expect(params.distractors).toBe('')
          for (const { feedback } of question.items)
            expect(why).toContain(bare(feedback).replace(isolates, ''))
          break
        case 'match': {
          const { items, targets } = question
          const textOf = (id: string) =>
            alike(targets.find((target) => target.id === id)?.text ?? '', true)
          expect(gaps(params.textField)).toEqual(
            items.map(({ text, target }) => [alike(text), textOf(target)]),
          )
          expect(said(params.distractors)).toBe(`*${textOf('nobody')}*`)
          for (const { feedback } of items)
            expect(why).toContain(bare(feedback).replace(isolates, ''))
          break
        }
        case 'number': {
          expect(html(params.text)).toEqual([prompt])
          const unit = bare(question.unit).replace(isolates, '').replaceAll('*', '∗')
          expect(params.questions.map((each: string) => html(each))).toEqual([
            [`*38/39/40/41/42* ${unit}`],
          ])
          expect(params.behaviour.enableSolutionsButton).toBe(true)
          const { right, close, far } = question.feedback
          const [against, forIt] = params.overallFeedback.map(
            ({ feedback }: { feedback: string }) => said(feedback),
          )
          for (const text of [right, close, far, question.note])
            expect(against).toContain(bare(text).replace(isolates, ''))
          for (const text of [right, question.note])
            expect(forIt).toContain(bare(text).replace(isolates, ''))
        }
      }
    }
  })
})
