import { asMarkup } from '../../src/exports/markup.ts'
import { formatDate } from '../../src/languages/format.ts'
import { defaultLang, type Lang, language, languages } from '../../src/languages/languages.ts'
import { runs } from '../../src/quiz/text.ts'
import { challengeOf } from '../../src/site/challenge.ts'
import { siteWords } from '../../src/site/words.ts'
import type { PicturedQuiz } from './pictured.ts'

/**
 * A quiz's card: what it is about and what it takes, with a still of the drawing that introduces it.
 * HTML for a body with the cards' stylesheet.
 */
export function quizCard(quiz: PicturedQuiz): string {
  const { lang, title, questions, minutes, drawing } = quiz
  const w = siteWords[lang]
  const words = `${heading(title)}<p class="size">${digits(w.questions(questions))} · ${digits(w.minutes(minutes))}</p>`
  return drawing
    ? frame(
        quiz,
        0,
        about(quiz),
        `<div class="words">${words}</div><div class="still">${drawing}</div>`,
      )
    : frame(quiz, 0, asMarkup(w.tagline), `<p class="kicker">${about(quiz)}</p>${words}`)
}

/** The card of a score, 0 to the number of questions: whose, how many, and a dare, without any answer. */
export function scoreCard(quiz: PicturedQuiz, score: number): string {
  const { lang, title, questions } = quiz
  const w = siteWords[lang]
  const full = score === questions ? ' full' : ''
  return frame(
    quiz,
    score,
    about(quiz),
    `<div class="dare"><div><p class="kicker">${asMarkup(w.score.whose)}</p><p class="score${full}">${digits(w.score.title(score, questions))}</p></div><p class="challenge">${sentences(challengeOf(w, score, questions))}</p></div>${heading(title)}`,
  )
}

const about = ({ lang, articleDate }: PicturedQuiz) =>
  digits(siteWords[lang].social.quiz(formatDate(lang, articleDate)))

/** Every card of a quiz in one language: its own, then those of the scores from 0 up. */
export const cardsOf = (quiz: PicturedQuiz): string[] => [
  quizCard(quiz),
  ...Array.from({ length: quiz.questions + 1 }, (_, score) => scoreCard(quiz, score)),
]

/** The card of the site itself, in all its languages. */
export function siteCard(): string {
  const taglines = languages.map(
    (lang) =>
      `<p lang="${lang}" dir="${language[lang].direction}">${asMarkup(siteWords[lang].tagline)}</p>`,
  )
  return `${mainIn(defaultLang)}<section class="site"><span class="name">${siteWords[defaultLang].site}</span><hr>${taglines.join('')}</section></main>`
}

/** The pages' masthead and its rule, cut into the questions as on the pages: so many are filled. */
function frame({ lang, questions }: PicturedQuiz, full: number, beside: string, middle: string) {
  const marks = Array.from(
    { length: questions },
    (_, i) => `<i${i < full ? ' class="full"' : ''}></i>`,
  )
  return `${mainIn(lang)}<header><span class="name">${siteWords[lang].site}</span><span>${beside}</span></header><p class="marks">${marks.join('')}</p><section>${middle}</section></main>`
}

const mainIn = (lang: Lang) => `<main lang="${lang}" dir="${language[lang].direction}">`

/** A title, which breaks rather after a colon than in a sentence. */
const heading = (title: string) => `<h1>${together(title.split(/(?<=:) (?![^{]*\})/))}</h1>`

/** Words of ours, which break rather after a sentence than in one. */
const sentences = (written: string) => together(written.split(/(?<=[.؟?]) /))

/** Each on a line of its own where two do not fit on one. */
const together = (parts: string[]) => parts.map((part) => `<span>${text(part)}</span>`).join(' ')

/** A quiz's text, the other language isolated. */
const text = (written: string) =>
  runs(written)
    .map((run) =>
      run.lang ? `<bdi lang="${run.lang}">${asMarkup(run.text)}</bdi>` : asMarkup(run.text),
    )
    .join('')

/** Our own words, each number isolated. */
const digits = (written: string) => asMarkup(written).replace(/\d+/g, '<bdi>$&</bdi>')
