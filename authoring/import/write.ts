import { stringify } from 'yaml'
import type { Lang } from '../../src/languages/languages.ts'
import { toWrite } from '../template.ts'
import type { Draft } from './draft.ts'
import { inHouseStyle } from './house.ts'
import { idMaker } from './ids.ts'

/** Minutes an unhurried reader needs for a key point and its question. */
const minutesEach = 0.8

/** A quiz file with these questions. What they do not say is left to the author, in sentences that check points at. */
export function fileOf(lang: Lang, drafts: Draft[]): string {
  const pointId = idMaker()
  const questionId = idMaker()
  const text = (said: string, otherwise: Parameters<typeof toWrite>[1]) =>
    said === '' ? toWrite(lang, otherwise) : inHouseStyle(lang, said)

  const quiz = {
    title: text('', 'title'),
    summary: text('', 'summary'),
    source: { title: text('', 'headline'), date: text('', 'date'), publisher: null, url: null },
    minutes: Math.max(1, Math.round(drafts.length * minutesEach)),
    points: drafts.map((draft, index) => {
      const choiceId = idMaker()
      return {
        id: pointId(draft.name, `point-${index + 1}`),
        heading: text(draft.name, 'heading'),
        paragraphs: text('', 'paragraphs'),
        explainer: text(draft.explanation, 'explainer'),
        question: {
          id: questionId(draft.prompt, `question-${index + 1}`),
          type: 'choice',
          prompt: text(draft.prompt, 'prompt'),
          choices: draft.choices.map(({ text: said, correct, feedback }, at) => ({
            id: choiceId(said, `choice-${'abcdef'[at]}`),
            text: text(said, 'wrong'),
            ...(correct && { correct }),
            feedback: text(feedback, correct ? 'why' : 'whyNot'),
          })),
        },
      }
    }),
  }
  return `# yaml-language-server: $schema=../quiz.schema.json
#
# How to write a quiz: questions/README.md. To see what is left to do: npm run check
# Ids name what they stand for; the other language's file has the same ones in the same order.

${stringify(quiz, { lineWidth: 0, nullStr: '' })}`
}
