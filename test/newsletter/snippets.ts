import { limits } from '../../src/kinds/limits.ts'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { parseSnippet } from '../../src/newsletter/snippet.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { rivers } from '../support/quiz.ts'

export const origin = 'https://fahm.example'

/** A question of the test quiz as a newsletter takes it. */
export function snippetOf(lang: Lang, quiz: Quiz = rivers(lang), group?: string) {
  const snippet = parseSnippet(quiz, origin, { question: '1', group })
  if (!snippet) throw new Error('The test quiz has no first question')
  return snippet
}

/** A text of just this many characters. */
const fill = (length: number, text: string) => text.repeat(length).slice(0, length)

/** The longest question an author may write, full of what has to be escaped. */
function longest(lang: Lang): Quiz {
  const quiz = rivers(lang)
  const word = `${lang === 'ar' ? 'الاستراتيجيّة' : 'strategically'} & <b> "' `
  const [point] = quiz.points
  if (!point) throw new Error('The test quiz is empty')
  quiz.slug = fill(limits.slug, 'rivers')
  quiz.title = fill(limits.title, word)
  point.question.prompt = fill(limits.prompt, word)
  if (!('choices' in point.question)) throw new Error('The test quiz has no choices')
  point.question.choices = Array.from({ length: limits.choices.most }, (_, i) => ({
    id: fill(limits.id, `choice-${i}-`),
    text: fill(limits.choice, word),
    correct: i === 0,
    feedback: word,
  }))
  return quiz
}

/** What every text of the kit has to be right for. */
export const snippets = languages.flatMap((lang) => [
  { name: `${lang}: a question`, lang, snippet: snippetOf(lang) },
  {
    name: `${lang}: a question for a group`,
    lang,
    snippet: snippetOf(lang, rivers(lang), 'K3M9X7Q'),
  },
  {
    name: `${lang}: the longest question`,
    lang,
    snippet: snippetOf(lang, longest(lang), 'K3M9X7Q'),
  },
])
