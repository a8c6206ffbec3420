import { anyLang, defaultLang, type Lang, languages } from './languages/languages.ts'
import type { Fields } from './quiz/progress-fields.ts'

/** What routes match: a language, and below it a quiz. */
export const langRoute: `/:lang{${string}}` = `/:lang{(?:${anyLang})}`
export const quizRoute: `/:lang{${string}}/:quiz` = `${langRoute}/:quiz`

/** The language that a path begins with; `undefined` for one of no language. */
export const langOf = (path: string): Lang | undefined =>
  languages.find((lang) => path === `/${lang}` || path.startsWith(`/${lang}/`))

const withQuery = (path: string, fields: Fields) =>
  fields.length > 0 ? `${path}?${new URLSearchParams(fields)}` : path

export const homePath = (lang: Lang, page = 1) =>
  withQuery(`/${lang}`, page > 1 ? [['page', String(page)]] : [])

export const aboutPath = (lang: Lang) => `/${lang}/about`

export const quizPath = (lang: Lang, slug: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}`, fields)

export const stepPath = (lang: Lang, slug: string, step: number, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/${step}`, fields)

// A group's code can be all digits; a quiz cannot be called so.
const stepPattern = new RegExp(`^/(?:${anyLang})/(?!groups/)[^/]+/\\d+$`)

/** Whether answers are sent there. */
export const isStepPath = (path: string) => stepPattern.test(path)

/** One question by its id: what others link to, so that a correction never makes a link show another. */
export const questionPath = (lang: Lang, slug: string, question: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/q/${question}`, fields)

export const feedbackPath = (lang: Lang, slug: string, step: number, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/${step}/feedback`, fields)

export const resultPath = (lang: Lang, slug: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/result`, fields)

/** The explainer, at one of its key points; `fields` of a reader's way lead back to it. */
export const readPath = (lang: Lang, slug: string, point?: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/read`, fields) + (point ? `#${point}` : '')

/** @param of out of how many: the quiz can have more or fewer questions when the link is opened */
export const scorePath = (lang: Lang, slug: string, score: number, of?: number) =>
  withQuery(`/${lang}/${slug}/score/${score}`, of === undefined ? [] : [['of', String(of)]])

export const statisticsPath = (lang: Lang, slug: string) => `/${lang}/${slug}/statistics`

export const statisticsDataPath = <Slug extends string>(slug: Slug) =>
  `/api/quizzes/${slug}/statistics` as const

/** How another site may show the page at `url`, an absolute address of ours. */
export const oembedPath = (url: string, format: 'json' | 'xml') =>
  withQuery('/oembed', [
    ['url', url],
    ['format', format],
  ])

/** The newest quizzes; in the default language without a query. */
export const feedPath = (lang: Lang, format: 'json' | 'xml') =>
  withQuery(`/feed.${format}`, lang === defaultLang ? [] : [['lang', lang]])

export const newsletterPath = (lang: Lang, slug: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/newsletter`, fields)

/** The email itself, as a page. */
export const emailPath = (lang: Lang, slug: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/newsletter/email`, fields)

/** Asked by the newsletter platform Kit for the content of a block. */
export const kitBlockPath = '/integrations/kit/block'

const framed = new RegExp(`^/(?:${anyLang})/[^/]+(?:/.+)?/embed$`)

/** Whether a page is meant for a frame on somebody else's site. */
export const isFramedPath = (path: string) => path.endsWith('/embed') && framed.test(path)

/** The same page, with its query, for a frame. */
export function framedPath(path: string, more: Fields = []) {
  const [at, query] = path.split('?')
  return withQuery(`${at}/embed`, [...new URLSearchParams(query), ...more])
}

/** The page on the site that a framed one stands for; an answer given in the frame stays there. */
export const unframedPath = (path: string) => path.replace(/(?:\/feedback|\/result)?\/embed$/, '')
export const teachPath = (lang: Lang, slug: string) => `/${lang}/${slug}/teach`

export const groupsPath = (lang: Lang, slug: string) => `/${lang}/${slug}/groups`

/** Where a code is typed. */
export const codePath = (lang: Lang) => `/${lang}/groups`

/** Classes beside one another, whose boards' links are pasted there. */
export const sideBySidePath = (lang: Lang) => `/${lang}/groups/side-by-side`

/** The same as it stands on a whiteboard, in every language. */
export const shortCodePath = '/g'

/** The same with a keyboard that has letters, for the codes of before. */
export const lettersPath = (path: string) => `${path}?letters=yes`

/** The join link: short enough for a whiteboard. */
export const joinPath = (code: string) => `${shortCodePath}/${code}`

/** Where a join link leads. */
export const joinedPath = (lang: Lang, slug: string, code: string) =>
  withQuery(quizPath(lang, slug), [['group', code]])

/** A group's board, or what stands below it; the key opens it. */
export const boardPath = (lang: Lang, code: string, key: string, below = '', fields: Fields = []) =>
  withQuery(keylessBoardPath(lang, code) + below, [['key', key], ...fields])

/** Where a form leads that asks for a board: it sends the key as a field. */
export const keylessBoardPath = (lang: Lang, code: string) => `/${lang}/groups/${code}`

/** The questions on paper, for everybody; with a class's code at their foot, and the text to read before them. */
export const worksheetPath = (lang: Lang, slug: string, code?: string, text = false) =>
  withQuery(`/${lang}/${slug}/worksheet`, [...inClass(code), ...(text ? withText : [])])

/** The text alone that is read beside them. */
export const readingPath = (lang: Lang, slug: string, code?: string) =>
  withQuery(`/${lang}/${slug}/reading`, inClass(code))

const inClass = (code: string | undefined): Fields => (code ? [['group', code]] : [])
const withText: Fields = [['text', 'yes']]

/** What a class sees on the projector; a key of its own opens it. */
export const screenPath = (lang: Lang, code: string, screenKey: string, fields: Fields = []) =>
  withQuery(`/${lang}/groups/${code}/screen`, [['key', screenKey], ...fields])

/** The same at one question. */
export const screenQuestionPath = (
  lang: Lang,
  code: string,
  screenKey: string,
  question: string,
  fields: Fields = [],
) => withQuery(`/${lang}/groups/${code}/screen/${question}`, [['key', screenKey], ...fields])

const beginning = new RegExp(`^/(?:${anyLang})(?=[/?#]|$)`)

/**
 * The same place in another language. A path of ours begins with its language; of any other, which may
 * begin with two slashes and lead to another site, it is the list.
 */
export const inLanguage = (lang: Lang, path: string) =>
  beginning.test(path) ? path.replace(beginning, `/${lang}`) : homePath(lang)
