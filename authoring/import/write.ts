import { stringify } from 'yaml'
import type { Lang } from '../../src/languages/languages.ts'
import { pencil } from '../rules/unreplaced.ts'
import { toWrite } from '../template.ts'
import { authorWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { idMaker } from './ids.ts'
import type { Pen } from './kinds/kind.ts'
import { kindOf } from './kinds/kinds.ts'
import { asWritten } from './own.ts'
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
  const written = drafts.map(asWritten)
  const source = written[0]?.own.source
  return {
    title: toWrite(lang, 'title'),
    summary: toWrite(lang, 'summary'),
    source: {
      title: source?.title ?? toWrite(lang, 'headline'),
      date: source?.date ?? toWrite(lang, 'date'),
      publisher: null,
      url: null,
    },
    minutes: Math.max(1, Math.round(drafts.length * minutesEach)),
    points: written.map((draft) => {
      const { remarks, answer, own } = draft
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
        paragraphs: own.paragraphs ?? toWrite(lang, 'paragraphs'),
        explainer: pen.text(draft.explanation, 'explainer'),
        question: {
          id: questionId(draft.prompt, own.id),
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

export type ImportedQuiz = ReturnType<typeof quizOf>

export const fileOf = (quiz: ImportedQuiz) => `# yaml-language-server: $schema=../quiz.schema.json
#
# How to write a quiz: questions/README.md. To see what is left to do: npm run check
# Ids name what they stand for; the other language's file has the same ones in the same order.

${stringify(quiz, { lineWidth: 0, nullStr: '' })}`
