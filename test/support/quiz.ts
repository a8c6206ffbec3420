import { pack } from '../../authoring/pack.ts'
import type { Lang } from '../../src/languages/languages.ts'
import { type CompiledQuiz, createLibrary } from '../../src/quiz/library.ts'
import type { Point, Quiz } from '../../src/quiz/quiz.ts'
import { choicesOf } from './choices-of.ts'

/** A small quiz of our own, so that tests do not depend on what is published. */
export function rivers(lang: Lang = 'ar'): Quiz {
  const say = (ar: string, en: string) => (lang === 'ar' ? ar : en)
  const point = (
    id: string,
    heading: string,
    choices: [string, string][],
    right: string,
  ): Point => ({
    id,
    heading,
    paragraphs: [1, 3],
    explainer: [say(`شرح ${heading}.`, `About ${heading}.`)],
    question: {
      id: `${id}-why`,
      type: 'choice',
      prompt: say(`لماذا ${heading}؟`, `Why ${heading}?`),
      choices: choices.map(([choice, text]) => ({
        id: choice,
        text,
        correct: choice === right,
        feedback: say(`تعليل ${text}.`, `Reason for ${text}.`),
      })),
    },
  })
  return {
    slug: 'rivers',
    lang,
    title: say('أنهار', 'Rivers'),
    summary: say('أنهار المدينة بحسب {en:Delta News}.', 'The rivers of {ar:المدينة}.'),
    published: null,
    source: { title: say('النهر', 'The river'), date: '2026-02-03', publisher: null, url: null },
    minutes: 3,
    points: [
      point(
        'flood',
        say('الفيضان', 'the flood'),
        [
          ['rain', say('مطر', 'rain')],
          ['snow', say('ثلج', 'snow')],
          ['dam', say('سد', 'a dam')],
        ],
        'snow',
      ),
      point(
        'bridge',
        say('الجسر', 'the bridge'),
        [
          ['trade', say('تجارة', 'trade')],
          ['war', say('حرب', 'war')],
        ],
        'trade',
      ),
      point(
        'fish',
        say('السمك', 'the fish'),
        [
          ['warm', say('دفء', 'warmth')],
          ['nets', say('شباك', 'nets')],
          ['salt', say('ملح', 'salt')],
        ],
        'salt',
      ),
    ],
    graphics: [],
    editions: [],
    editionDate: null,
    figures: [{ figure: '40', meaning: say('قاربًا', 'boats'), paragraphs: [2] }],
    glossary: [{ term: say('سد', 'dam'), meaning: say('حاجز', 'a barrier') }],
    corrections: [{ date: '2026-03-01', text: say('صُحّح اسم.', 'A name was put right.') }],
  }
}

/** The same quiz with another choice right in every question from this one on, counted from 0. */
export function turned(quiz: Quiz, from = 0): Quiz {
  const copy = structuredClone(quiz)
  for (const { question } of copy.points.slice(from)) {
    const right = choicesOf(question).findIndex((choice) => choice.correct)
    choicesOf(question).forEach((choice, i) => {
      choice.correct = i === (right + 1) % choicesOf(question).length
    })
  }
  return copy
}

const compiled = (...quizzes: Quiz[]): CompiledQuiz[] =>
  [...Map.groupBy(quizzes, ({ slug }) => slug).values()].map(pack)

export const library = (...quizzes: Quiz[]) => createLibrary(compiled(...quizzes))
