import { type Lang, parseLang } from '../languages/languages.ts'
import {
  aboutPath,
  framedPath,
  homePath,
  questionPath,
  quizPath,
  readPath,
  scorePath,
} from '../paths.ts'
import { questionsMeant, totalOf } from '../quiz/editions.ts'
import { parseGroupCode } from '../quiz/group-code.ts'
import type { Library } from '../quiz/library.ts'
import { questionOf } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { siteWords } from '../site/words.ts'

/** A public page of ours, found by its address. */
export interface PublicPage {
  lang: Lang
  title: string
  path: string
  quiz?: Quiz
  /** A shared score that has a card of its own. */
  score?: number
  /** Where the page can be shown within another. */
  frame?: string
}

/** What in an address says that it is a reader's own, or a class's. */
const ownPaths = /^\/g(?:\/|$)|\/(?:feedback|result|groups)(?:\/|$)/
const ownFields = ['attempt', 'answers', 'practice', 'mode', 'key']

/**
 * The page behind an address, with whatever query; `private` where it is not for everyone. Of a query
 * only an issue's group is kept, on what asks questions: whoever publishes its link shows it to all.
 */
export async function findPublicPage(
  library: Library,
  origin: string,
  address: string,
): Promise<PublicPage | 'private' | undefined> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== new URL(origin).host) return undefined
  if (ownPaths.test(url.pathname) || ownFields.some((name) => url.searchParams.has(name)))
    return 'private'
  const [, first = library.languages[0], slug, ...rest] = url.pathname
    .replace(/\/+$/, '')
    .split('/')
  const lang = parseLang(first)
  if (!lang) return undefined
  const w = siteWords[lang]
  if (!slug) return { lang, title: `${w.site}: ${w.tagline}`, path: homePath(lang) }
  const page = rest.join('/')
  if (slug === 'about' && !page) return { lang, title: w.about, path: aboutPath(lang) }
  const quiz = await library.find(slug, lang)
  const group = url.searchParams.get('group')
  const of = url.searchParams.get('of') ?? undefined
  if (!quiz || group === null) return quiz && pageIn(quiz, page, [], of)
  const code = parseGroupCode(group)
  const found = code ? pageIn(quiz, page, [['group', code]]) : undefined
  return found?.frame ? found : 'private'
}

function pageIn(quiz: Quiz, page: string, group: Fields, said?: string): PublicPage | undefined {
  const { lang, slug, points } = quiz
  const w = siteWords[lang]
  const title = plain(quiz.title)
  if (page === '' || page === 'embed') {
    const path = quizPath(lang, slug, group)
    return { lang, quiz, title, path, frame: framedPath(path) }
  }
  if (page === 'read')
    return { lang, quiz, title: `${w.read.title}: ${title}`, path: readPath(lang, slug) }
  const question = questionOf(quiz, namedIn(quiz, page))
  if (question) {
    const path = questionPath(lang, slug, question.id, [['from', 'embed'], ...group])
    const frame = framedPath(questionPath(lang, slug, question.id, group))
    return { lang, quiz, title: plain(question.prompt), path, frame }
  }
  const [, digits] = page.match(/^score\/(0|[1-9]\d*)$/) ?? []
  const score = Number(digits)
  const of = digits === undefined ? undefined : totalOf(quiz, score, said)
  if (of === undefined) return undefined
  const path = scorePath(lang, slug, score, said === undefined ? undefined : of)
  const shared = { lang, quiz, title: `${w.score.title(score, of)}: ${title}`, path }
  return of === points.length ? { ...shared, score } : shared
}

/** The question that a page is about: by its id, or by its place where only one can be meant. */
function namedIn(quiz: Quiz, page: string): string | undefined {
  const [, id, step] = page.match(/^(?:q\/([a-z0-9-]+)|([1-9]\d*))(?:\/embed)?$/) ?? []
  const meant = step === undefined ? [] : questionsMeant(quiz, Number(step))
  return id ?? (meant.length === 1 ? meant[0] : undefined)
}
