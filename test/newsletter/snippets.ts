import type { Question } from '../../src/kinds/kinds.ts'
import { limits } from '../../src/kinds/limits.ts'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { previousOf } from '../../src/newsletter/previous.ts'
import { parseSnippet } from '../../src/newsletter/snippet.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { add } from '../../src/quiz/statistics/merge.ts'
import { type AnswerSet, noTotals } from '../../src/quiz/statistics/totals.ts'
import { rivers } from '../support/quiz.ts'

export const origin = 'https://fahm.example'

/** A question of the test quiz as a newsletter takes it. */
export function snippetOf(
  lang: Lang,
  quiz: Quiz = rivers(lang),
  asked: { group?: string; previous?: string } = {},
) {
  const snippet = parseSnippet(quiz, origin, { question: '1', ...asked })
  if (!snippet) throw new Error('The test quiz has no first question')
  return snippet
}

/** A text of just this many characters. */
const fill = (length: number, text: string) => text.repeat(length).slice(0, length)

/** The longest question of a kind that an author may write, full of what has to be escaped. */
function longest(lang: Lang, of: (texts: Texts) => Question): Quiz {
  const quiz = rivers(lang)
  const word = `${lang === 'ar' ? 'الاستراتيجيّة' : 'strategically'} & <b> "' `
  const [point] = quiz.points
  if (!point) throw new Error('The test quiz is empty')
  quiz.slug = fill(limits.slug, 'rivers')
  quiz.title = fill(limits.title, word)
  point.question = of((most) =>
    Array.from({ length: most }, (_, i) => ({
      id: fill(limits.id, `thing-${i}-`),
      text: fill(limits.choice, word),
      feedback: word,
    })),
  )
  point.question.prompt = fill(limits.prompt, word)
  return quiz
}

type Texts = (most: number) => { id: string; text: string; feedback: string }[]

const asked = { id: 'flood-why', prompt: '' }
const kinds: Record<string, (texts: Texts) => Question> = {
  choice: (texts) => ({
    ...asked,
    type: 'choice',
    choices: texts(limits.choices.most).map((each, i) => ({ ...each, correct: i === 0 })),
  }),
  multiple: (texts) => ({
    ...asked,
    type: 'multiple',
    choices: texts(limits.several.most).map((each, i) => ({ ...each, correct: i < 2 })),
  }),
  order: (texts) => ({
    ...asked,
    type: 'order',
    items: texts(limits.ordered.most).map((each, i) => ({ ...each, place: i + 1 })),
  }),
  match: (texts) => ({
    ...asked,
    type: 'match',
    targets: texts(limits.targets.most),
    items: texts(limits.matched.most).map((each) => ({ ...each, target: 'thing-0-' })),
  }),
  number: () => ({
    ...asked,
    type: 'number',
    unit: 'km',
    right: { from: 9, to: 11 },
    close: { from: 8, to: 12 },
    feedback: { right: 'x', close: 'x', far: 'x' },
    note: '',
  }),
}

/** Thirty who were asked in a newsletter: ten were right, and twenty took a wrong choice. */
export const thirty = (question: string, right: string, wrong: string) =>
  Array.from(
    { length: 30 },
    (_, i): AnswerSet => ({
      kind: 'answer',
      origin: 'newsletter',
      mode: 'test',
      answers: [i < 10 ? [question, right, 1] : [question, wrong, 0]],
    }),
  ).reduce(add, noTotals)

/** What every text of the kit has to be right for. */
export const snippets = languages.flatMap((lang) => {
  const group = 'K3M9X7Q'
  const plain = snippetOf(lang)
  const second = snippetOf(lang, rivers(lang), { previous: 'bridge-why' })
  const long = Object.entries(kinds).map(([kind, of]) => ({
    name: `${lang}: the longest question, ${kind}`,
    snippet: snippetOf(lang, longest(lang, of), { group, previous: 'bridge-why' }),
  }))
  return [
    { name: `${lang}: a question`, snippet: plain },
    { name: `${lang}: a question for a group`, snippet: snippetOf(lang, rivers(lang), { group }) },
    { name: `${lang}: a question after another`, snippet: second },
    ...long,
  ].map(({ name, snippet }) => ({
    name,
    lang,
    snippet,
    previous: previousOf(snippet, thirty('bridge-why', 'trade', 'war')),
  }))
})
