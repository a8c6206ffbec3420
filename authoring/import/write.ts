import { stringify } from 'yaml'
import { anyLang, type Lang } from '../../src/languages/languages.ts'
import { pencil } from '../rules/unreplaced.ts'
import { toWrite } from '../template.ts'
import { authorWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { idMaker } from './ids.ts'
import type { Pen } from './kinds/kind.ts'
import { kindOf } from './kinds/kinds.ts'
import { normalize } from './text/normalize.ts'

/** Minutes an unhurried reader needs for a key point and its question. */
const minutesEach = 0.8

/**
 * A quiz as its file holds it. What the drafts do not say is left to the author, in sentences that
 * check points at; what changes on the way is added to their remarks.
 */
export function quizOf(lang: Lang, drafts: Draft[]) {
  const pointId = idMaker()
  const questionId = idMaker()
  return {
    title: toWrite(lang, 'title'),
    summary: toWrite(lang, 'summary'),
    source: {
      title: toWrite(lang, 'headline'),
      date: toWrite(lang, 'date'),
      publisher: null,
      url: null,
    },
    minutes: Math.max(1, Math.round(drafts.length * minutesEach)),
    points: drafts.map((draft) => {
      const { remarks, answer } = draft
      const say = (sentence: string) => remarks.lost.push(sentence)
      const pen: Pen = {
        text: (said, otherwise) =>
          said === '' ? toWrite(lang, otherwise) : normalize(lang, said, say),
        id: idMaker(),
      }
      const prompt = pen.text(draft.prompt, 'prompt')
      return {
        id: pointId(draft.name || draft.prompt),
        heading: pen.text(draft.name, 'heading'),
        paragraphs: toWrite(lang, 'paragraphs'),
        explainer: pen.text(draft.explanation, 'explainer'),
        question: {
          id: questionId(draft.prompt, ownId(draft.id)),
          type: answer.type,
          prompt:
            remarks.missing.length > 0
              ? `${pencil} ${authorWords[lang].missing}: ${prompt}`
              : prompt,
          ...kindOf(answer).write(answer, pen),
        },
      }
    }),
  }
}

/** The id in a file that we have written ourselves: it stands there after its language. */
const ownId = (id: string) => id.match(ownIdPattern)?.[1]
const ownIdPattern = new RegExp(`^(?:${anyLang})-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$`)

export type ImportedQuiz = ReturnType<typeof quizOf>

export const fileOf = (quiz: ImportedQuiz) => `# yaml-language-server: $schema=../quiz.schema.json
#
# How to write a quiz: questions/README.md. To see what is left to do: npm run check
# Ids name what they stand for; the other language's file has the same ones in the same order.

${stringify(quiz, { lineWidth: 0, nullStr: '' })}`
