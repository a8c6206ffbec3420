import { defaultLang, type Lang, parseLang } from '../languages/languages.ts'
import {
  aboutPath,
  framedPath,
  homePath,
  quizPath,
  readPath,
  scorePath,
  stepPath,
} from '../paths.ts'
import type { Library } from '../quiz/library.ts'
import { pointAt } from '../quiz/mark.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'

/** A public page of ours, found by its address. */
export interface PublicPage {
  lang: Lang
  title: string
  path: string
  quiz?: Quiz
  score?: number
  /** Where the page can be shown within another. */
  frame?: string
}

/** What in an address says that it is a reader's own, or a class's. */
const ownPaths = /^\/g(?:\/|$)|\/(?:feedback|result|groups)(?:\/|$)/
const ownFields = ['attempt', 'answers', 'practice', 'group', 'key']

/** The page behind an address, with whatever query; `private` where it is not for everyone. */
export async function findPublicPage(
  library: Library,
  origin: string,
  address: string,
): Promise<PublicPage | 'private' | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return undefined
  if (ownPaths.test(url.pathname) || ownFields.some((name) => url.searchParams.has(name)))
    return 'private'
  const [, first = defaultLang, slug, ...rest] = url.pathname.replace(/\/+$/, '').split('/')
  const lang = parseLang(first)
  if (!lang) return undefined
  const w = siteWords[lang]
  if (!slug) return { lang, title: `${w.site}: ${w.tagline}`, path: homePath(lang) }
  const page = rest.join('/')
  if (slug === 'about' && !page) return { lang, title: w.about, path: aboutPath(lang) }
  const quiz = await library.find(slug, lang)
  return quiz && pageIn(quiz, page)
}

function pageIn(quiz: Quiz, page: string): PublicPage | undefined {
  const { lang, slug, points } = quiz
  const w = siteWords[lang]
  const title = plain(quiz.title)
  if (page === '' || page === 'embed') {
    const path = quizPath(lang, slug)
    return { lang, quiz, title, path, frame: framedPath(path) }
  }
  if (page === 'read')
    return { lang, quiz, title: `${w.read.title}: ${title}`, path: readPath(lang, slug) }
  const [, step, score] = page.match(/^(?:([1-9]\d*)(?:\/embed)?|score\/(0|[1-9]\d*))$/) ?? []
  const point = pointAt(quiz, Number(step))
  if (point) {
    const path = stepPath(lang, slug, Number(step), [
      ['from', 'embed'],
      ['start', String(step)],
    ])
    const frame = framedPath(stepPath(lang, slug, Number(step)))
    return { lang, quiz, title: plain(point.question.prompt), path, frame }
  }
  if (score === undefined || Number(score) > points.length) return undefined
  const inWords = w.score.title(Number(score), points.length)
  const path = scorePath(lang, slug, Number(score))
  return { lang, quiz, score: Number(score), title: `${inWords}: ${title}`, path }
}
