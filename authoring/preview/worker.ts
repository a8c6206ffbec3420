import { assets } from '../../build/assets.ts'
import { type Lang, parseLang } from '../../src/languages/languages.ts'
import type { Bindings } from '../../src/site/site.ts'
import { createWorker } from '../../src/worker.ts'
import { toDo, unfinishedOnes } from './notes.ts'
import { bare, withNote } from './page.ts'
import type { Preview } from './preview.ts'
import { style } from './style.ts'

interface PreviewBindings extends Bindings {
  /** Where the preview is, see serve.ts. */
  PREVIEW: string
}

type Saved = ReturnType<typeof siteOf>

let last: { tag: string; saved: Saved } | undefined

/** The site as it was last saved, made anew only where that is another. */
async function lastSaved({ PREVIEW }: PreviewBindings): Promise<Saved> {
  const response = await fetch(PREVIEW, { headers: { 'If-None-Match': last?.tag ?? '' } })
  if (response.status === 304 && last) return last.saved
  const { preview } = await response.json<{ preview: Preview }>()
  const saved = siteOf(preview)
  last = { tag: response.headers.get('ETag') ?? '', saved }
  return saved
}

const siteOf = ({ quizzes, unfinished }: Preview) => ({
  site: createWorker(quizzes, assets),
  unfinished: new Map(unfinished.map((quiz) => [quiz.slug, quiz])),
  drawn: new Map(quizzes.map((quiz) => [quiz.slug, quiz])),
})

/** The site as `npm start` serves it: a quiz's pages say what is still to do in it, and none is cached. */
export default {
  async fetch(request, env, context) {
    const { pathname } = new URL(request.url)
    if (pathname === style.path)
      return new Response(style.text, { headers: { 'Content-Type': 'text/css' } })
    const saved = await lastSaved(env)
    const response = await saved.site.fetch(request, env, context)
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response

    const headers = new Headers(response.headers)
    headers.set('Cache-Control', 'no-store')
    const [, start, slug = '', ...below] = pathname.split('/')
    const lang = parseLang(start)
    const quiz = saved.unfinished.get(slug)
    if (lang && quiz && !saved.drawn.get(slug)?.byLanguage[lang])
      return new Response(bare(quiz, lang, assets.css), { headers })
    const note = lang && noteFor(saved, lang, slug, below.length === 0)
    const page = note ? withNote(await response.text(), note) : response.body
    return new Response(page, { status: response.status, headers })
  },
  async scheduled(controller, env) {
    const { site } = await lastSaved(env)
    await site.scheduled(controller, env)
  },
} satisfies ExportedHandler<PreviewBindings>

/** What the author is told on a page of a quiz, or, without a slug, on the list of all. */
function noteFor({ unfinished }: Saved, lang: Lang, slug: string, isFirst: boolean) {
  if (slug === '') return unfinished.size > 0 && unfinishedOnes(lang, [...unfinished.values()])
  const quiz = unfinished.get(slug)
  return quiz && toDo(quiz, lang, isFirst)
}
