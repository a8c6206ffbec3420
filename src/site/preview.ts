import { html } from 'hono/html'
import { type Lang, language } from '../languages/languages.ts'
import type { Quiz, QuizCard } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { type Assets, cardPath } from './assets.ts'
import { shorten, startsIn } from './shorten.ts'
import type { View } from './site.ts'
import { siteWords } from './words.ts'

/** What a link to a page shows in a messenger. */
export interface Preview {
  title: string
  text: string
  /** The quiz whose social card it shows, or the card of a score; without it, the site's own. */
  quiz?: Quiz | QuizCard
  score?: number
  /** The page's own path, where it is not that of the request without its query. */
  path?: string
}

/** A social card: its path, and what it shows in words. */
export function picture(assets: Assets, lang: Lang, quiz?: Quiz | QuizCard, score?: number) {
  const { social, ...w } = siteWords[lang]
  const hash = quiz && assets.cards[quiz.slug]?.[quiz.lang]
  if (!hash) return { path: assets.card, alt: social.siteAlt }
  const title = plain(quiz.title)
  const questions = 'points' in quiz ? quiz.points.length : quiz.questions
  return {
    path: cardPath(quiz.slug, quiz.lang, hash, score),
    alt:
      score === undefined
        ? social.quizAlt(title, w.questions(questions))
        : social.scoreAlt(w.score.title(score, questions), title),
  }
}

/** A picture's width and height in pixels. */
export const pictureSize = { width: 1200, height: 630 }

/** The tags messengers, feeds of social networks and Ghost read: Open Graph, Twitter's, an icon. */
export function previewTags({ lang, words: w, assets, url, languages }: View, about: Preview) {
  const { path, alt } = picture(assets, lang, about.quiz, about.score)
  const title = startsIn(lang, shorten(about.title, 69))
  const text = startsIn(lang, shorten(about.text, 199))
  const others = languages.filter((other) => other !== lang)
  return html`<meta property="og:type" content="website"><meta property="og:site_name" content="${w.site}"><meta property="og:title" content="${title}"><meta property="og:description" content="${text}"><meta property="og:url" content="${url.origin}${about.path ?? url.pathname}"><meta property="og:locale" content="${language[lang].openGraph}">${others.map(
    (other) => html`<meta property="og:locale:alternate" content="${language[other].openGraph}">`,
  )}<meta property="og:image" content="${url.origin}${path}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="${pictureSize.width}"><meta property="og:image:height" content="${pictureSize.height}"><meta property="og:image:alt" content="${alt}"><meta name="twitter:card" content="summary_large_image"><link rel="apple-touch-icon" href="/apple-touch-icon.png">`
}
