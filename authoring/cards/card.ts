import { asMarkup } from '../../src/exports/markup.ts'
import { formatDate } from '../../src/languages/format.ts'
import { defaultLang, type Lang, language, languages } from '../../src/languages/languages.ts'
import type { QuizCard } from '../../src/quiz/quiz.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'

/** A quiz's card: what it is about and what it takes. HTML for a body with the cards' stylesheet. */
export function quizCard(quiz: QuizCard): string {
  const { lang, title, questions, minutes } = quiz
  const w = siteWords[lang]
  return frame(
    quiz,
    0,
    asMarkup(w.tagline),
    `<p class="kicker">${about(quiz)}</p>${heading(title)}<p class="size">${digits(w.questions(questions))} · ${digits(w.minutes(minutes))}</p>`,
  )
}

/** The card of a score, 0 to the number of questions: in words and as marks, without any answer. */
export function scoreCard(quiz: QuizCard, score: number): string {
  const { lang, title, questions } = quiz
  const { social, score: w } = siteWords[lang]
  return frame(
    quiz,
    score,
    about(quiz),
    `<div class="dare"><p class="score">${digits(w.title(score, questions))}</p><p class="challenge">${asMarkup(social.challenge)}</p></div>${heading(title)}`,
  )
}

const about = ({ lang, articleDate }: QuizCard) =>
  digits(siteWords[lang].social.quiz(formatDate(lang, articleDate)))

/** Every card of a quiz in one language: its own, then those of the scores from 0 up. */
export const cardsOf = (quiz: QuizCard): string[] => [
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
function frame({ lang, questions }: QuizCard, full: number, beside: string, middle: string) {
  const marks = Array.from(
    { length: questions },
    (_, i) => `<i${i < full ? ' class="full"' : ''}></i>`,
  )
  return `${mainIn(lang)}<header><span class="name">${siteWords[lang].site}</span><span>${beside}</span></header><p class="marks">${marks.join('')}</p><section>${middle}</section></main>`
}

const mainIn = (lang: Lang) => `<main lang="${lang}" dir="${language[lang].direction}">`

/** A title, which breaks rather after a colon than in a sentence. */
const heading = (title: string) =>
  `<h1>${title
    .split(/(?<=:) (?![^{]*\})/)
    .map((part) => `<span>${text(part)}</span>`)
    .join(' ')}</h1>`

/** A quiz's text, the other language isolated. */
const text = (written: string) =>
  runs(written)
    .map((run) =>
      run.lang ? `<bdi lang="${run.lang}">${asMarkup(run.text)}</bdi>` : asMarkup(run.text),
    )
    .join('')

/** Our own words, each number isolated. */
const digits = (written: string) => asMarkup(written).replace(/\d+/g, '<bdi>$&</bdi>')
