import { fillIn } from './fill-in.ts'

/** Asks the site for a path, or sends it a form, and follows no redirect. */
export type Send = (path: string, form?: URLSearchParams) => Promise<Response>

export interface Page {
  name: string
  html: string
}

/**
 * Every page a reader gets from a first question to the result, in order.
 * @param start the path of the first question
 * @param reader another number answers otherwise
 * @throws where the site answers with an error
 */
export async function play(send: Send, start: string, reader = 0): Promise<Page[]> {
  const pages: Page[] = []
  let html = await textOf(send, start)
  for (let step = 1; html.includes('class="ask"'); step++) {
    pages.push({ name: `question ${step}`, html })
    html = await submit(send, html, 'form.ask', reader * step)
    pages.push({ name: `feedback ${step}`, html })
    html = await submit(send, html, 'form.onward', 0)
  }
  return [...pages, { name: 'result', html }]
}

async function submit(send: Send, html: string, selector: string, turn: number): Promise<string> {
  const { action, isPost, fields } = fillIn(html, selector, turn)
  return isPost ? textOf(send, action, fields) : textOf(send, `${action}?${fields}`)
}

async function textOf(send: Send, path: string, form?: URLSearchParams): Promise<string> {
  const answer = await send(path, form)
  const location = answer.headers.get('Location')
  if (location) return textOf(send, location)
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}.`)
  return answer.text()
}

/** What the site's script sends for pages that it swaps into the first one. */
const swapped = { 'Sec-Fetch-Dest': 'empty', 'X-Swap': '1' }

/** To the site at an origin, as its first page and its script do. */
export const sendTo =
  (origin: string): Send =>
  (path, body) =>
    fetch(origin + path, {
      redirect: 'manual',
      headers: {
        ...{ Origin: origin, 'Sec-Fetch-Site': 'same-origin' },
        ...(path.includes('attempt=') && swapped),
      },
      ...(body && { method: 'POST', body }),
    })
