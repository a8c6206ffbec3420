import type { Choice } from '../../src/kinds/choice/kind.ts'
import type { Question } from '../../src/kinds/kinds.ts'
import { language } from '../../src/languages/languages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import type { Answer } from './edge.ts'

/** The least style with which a quiz can be read and pressed. */
const css = `*{box-sizing:border-box}body{margin:0 auto;max-width:40rem;padding:1rem;font:1.125rem/1.7 system-ui,sans-serif;color:#1b1b1b;background:#fff}
h1{font-size:1.25rem;margin:0 0 .5rem}h2{font-size:1.15rem;font-weight:600;margin:0 0 .75rem}
.row{display:block;width:100%;min-height:48px;margin:.5rem 0;padding:.6rem .9rem;border:2px solid #6b7280;border-radius:10px;background:#fff;color:inherit;font:inherit;text-align:start;cursor:pointer}
.go{display:inline-block;min-height:48px;padding:.55rem 1.4rem;border-radius:10px;background:#0b5d57;color:#fff;text-decoration:none}
.why{margin:1rem 0;padding:.7rem .9rem;border-inline-start:5px solid #0b5d57;background:#eef6f5}.why.no{border-color:#a3341f;background:#fbefec}
:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}`

/**
 * The barest site that asks the questions of a quiz, each in a page of its own with its verdict in
 * another: what no page of ours can be faster than. Its pages have the hooks that ours are measured by.
 * @param quiz of choices alone
 * @param htmx its file, where pages are swapped by it
 */
export function floor(quiz: Quiz, htmx?: string): Answer {
  const pages = new Map<string, string>()
  const { lang, points } = quiz
  const swap = (path: string) => (htmx ? ` hx-get="/part${path}" hx-target="#quiz"` : '')
  const add = (path: string, part: string) => {
    pages.set(`/part${path}`, part)
    pages.set(
      path,
      `<!doctype html><html lang="${lang}" dir="${language[lang].direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${plain(quiz.title)}</title><link rel="icon" href="data:,"><style>${css}</style>${htmx ? '<script src="/htmx.js" defer></script>' : ''}</head><body><main><h1>${plain(quiz.title)}</h1><div id="quiz">${part}</div></main></body></html>`,
    )
  }
  points.forEach(({ question }, i) => {
    const next = i + 1 < points.length ? `/${i + 2}` : '/result'
    const choices = choicesOf(question)
    const right = choices.find(({ correct }) => correct)
    const heading = `<p>${i + 1} / ${points.length}</p><h2>${plain(question.prompt)}</h2>`
    const buttons = choices.map(({ id, text }) => {
      const to = `/${i + 1}/${id}`
      return `<button class="row" formaction="${to}"${swap(to)}>${plain(text)}</button>`
    })
    add(`/${i + 1}`, `<form class="ask">${heading}${buttons.join('')}</form>`)
    for (const { id, text, correct } of choices) {
      const why = `<p class="why${correct ? '' : ' no'}" role="status" data-verdict>${plain(right?.text ?? '')}. ${plain(right?.feedback ?? '')}</p>`
      const onward = `<a class="go" data-next href="${next}"${swap(next)}>→</a>`
      add(`/${i + 1}/${id}`, `${heading}<p class="row">${plain(text)}</p>${why}${onward}`)
    }
  })
  add('/result', `<h2 data-result>${points.length}</h2>`)
  return async (path) => {
    if (htmx && path === '/htmx.js')
      return new Response(htmx, { headers: { 'Content-Type': 'text/javascript' } })
    const page = pages.get(path.split('?')[0] ?? '')
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }
    return page ? new Response(page, { headers }) : new Response(null, { status: 404 })
  }
}

const choicesOf = (question: Question): Choice[] => ('choices' in question ? question.choices : [])
