import { asMarkup } from '../../src/exports/markup.ts'
import { formatDate } from '../../src/languages/format.ts'
import { defaultLang, type Lang, language, languages } from '../../src/languages/languages.ts'
import type { QuizCard } from '../../src/quiz/quiz.ts'
import { runs } from '../../src/quiz/text.ts'
import { siteWords } from '../../src/site/words.ts'

/** A quiz's card: what it is about and what it takes. HTML for a body with the cards' stylesheet. */
export function quizCard({ lang, title, questions, minutes, articleDate }: QuizCard): string {
  const w = siteWords[lang]
  return frame(
    lang,
    `<p class="kicker">${digits(w.social.quiz(formatDate(lang, articleDate)))}</p>${heading(title)}`,
    `<span>${digits(w.questions(questions))} · ${digits(w.minutes(minutes))}</span>`,
  )
}

/** The card of a score, 0 to the number of questions: in words and as marks, without any answer. */
export function scoreCard({ lang, title, questions }: QuizCard, score: number): string {
  const { social, score: w } = siteWords[lang]
  const marks = Array.from(
    { length: questions },
    (_, i) => `<i${i < score ? ' class="full"' : ''}></i>`,
  )
  return frame(
    lang,
    `<p class="score">${digits(w.title(score, questions))}</p>${heading(title)}`,
    `<span>${asMarkup(social.challenge)}</span><span class="marks">${marks.join('')}</span>`,
  )
}

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

function frame(lang: Lang, middle: string, foot: string): string {
  const { site, tagline } = siteWords[lang]
  return `${mainIn(lang)}<header><span class="name">${site}</span><span>${asMarkup(tagline)}</span></header><section>${middle}</section><footer>${foot}</footer></main>`
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
