import { assets } from '../../build/assets.ts'
import { preview } from '../../build/preview.ts'
import { type Lang, parseLang } from '../../src/languages/languages.ts'
import type { Bindings } from '../../src/site/site.ts'
import { createWorker } from '../../src/worker.ts'
import { toDo, unfinishedOnes } from './notes.ts'
import { bare, withNote } from './page.ts'
import { style } from './style.ts'

const site = createWorker(preview.quizzes, assets)
const unfinished = new Map(preview.unfinished.map((quiz) => [quiz.slug, quiz]))
const drawn = new Map(preview.quizzes.map((quiz) => [quiz.slug, quiz]))

/** The site as `npm start` serves it: a quiz's pages say what is still to do in it, and none is cached. */
export default {
  ...site,
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url)
    if (pathname === style.path)
      return new Response(style.text, { headers: { 'Content-Type': 'text/css' } })
    const response = await site.fetch(request, env, context)
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response

    const headers = new Headers(response.headers)
    headers.set('Cache-Control', 'no-store')
    const [, start, slug = '', ...below] = pathname.split('/')
    const lang = parseLang(start)
    const quiz = unfinished.get(slug)
    if (lang && quiz && !drawn.get(slug)?.byLanguage[lang])
      return new Response(bare(quiz, lang, assets.css), { headers })
    const note = lang && noteFor(lang, slug, below.length === 0)
    const page = note ? withNote(await response.text(), note) : response.body
    return new Response(page, { status: response.status, headers })
  },
} satisfies ExportedHandler<Bindings>

/** What the author is told on a page of a quiz, or, without a slug, on the list of all. */
function noteFor(lang: Lang, slug: string, isFirst: boolean) {
  if (slug === '') return unfinished.size > 0 && unfinishedOnes(lang, preview.unfinished)
  const quiz = unfinished.get(slug)
  return quiz && toDo(quiz, lang, isFirst)
}
